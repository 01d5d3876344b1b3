import type { Json } from '../domain/json.ts';
import type { Check, Finding, Look } from './check.ts';

/** Stands at the front of a prompt, where a server that truncates cuts first. */
const sentinel = 'Sentinel 7391: this sentence stands first, so that it is lost first. ';

/** Check 2: nothing is lost between us and the model. */
export const nothingCutOff: Check = {
  name: 'nothing-cut-off',
  title: 'Nothing cut off',
  proves:
    "The longest task, the toolset and the reply fit the context in effect, and the server's count of prompt tokens is our own.",
  async run(look) {
    const { observed, cell } = look;
    const [long] = await observed.twice();
    const facts = await observed.facts();
    const counts = await countsOf(look);
    const { replyTokens, contextTokens: registered } = cell.config;
    const largest = Math.max(...counts.flatMap(({ own, server }) => [own ?? 0, server ?? 0]));
    const inEffect = await contextInEffect(look);
    const evidence = {
      counts: counts as unknown as Json,
      replyTokens,
      registeredContextTokens: registered,
      contextTokensInEffect: inEffect,
      engine: facts.engine,
      sentinel: await sentinelCounts(look),
    };
    const fail = (reason: string, fix: string): Finding => ({ result: 'fail', reason, evidence, fix });
    const overflow = long?.first.kind === 'failed' && long.first.failure.code === 'context-overflow';
    const room = inEffect ?? registered;
    if (!overflow && long?.first.kind === 'failed')
      return {
        result: 'unknown',
        reason: `The longest task was not answered: ${long.first.failure.message}.`,
        evidence,
        fix: 'Look at the server, then run again.',
      };
    if (overflow || largest + replyTokens > room)
      return fail(
        `The longest task takes ${largest > 0 ? largest : 'too many'} tokens and a reply up to ${replyTokens}; the context in effect has ${room}.`,
        `Give the model a context of ${largest + replyTokens} tokens or more, or register fewer reply tokens.`,
      );
    if (inEffect !== null && inEffect < registered)
      return fail(
        `${registered} tokens of context are registered, ${inEffect} are in effect.`,
        'Set the context where the server takes it: num_ctx (Ollama), -c and -np 1 (llama-server).',
      );
    const short = counts.find(({ own, server }) => own !== null && server !== null && server < own);
    if (short !== undefined)
      return fail(
        `The prompt of ${short.task} has ${short.own} tokens, and the server evaluated ${short.server}: something was cut off or never rendered.`,
        'Raise the context on the server, and switch silent truncation off (truncate: false, shift: false).',
      );
    const more = counts.find(({ own, server }) => own !== null && server !== null && server > own);
    if (more !== undefined)
      return fail(
        `The prompt of ${more.task} has ${more.own} tokens, and the server evaluated ${more.server}: it adds something of its own.`,
        'Look for a doubled beginning-of-text token, or a system message that the server adds.',
      );
    const { without, withSentinel, tokens } = evidence.sentinel;
    if (without !== null && withSentinel !== null && withSentinel - without < (tokens ?? 1) - 2)
      return fail(
        `A sentence put before the prompt adds ${withSentinel - without} tokens${tokens === null ? '' : ` instead of about ${tokens}`}: the front of the prompt is cut off.`,
        'Raise the context on the server, and switch silent truncation off (truncate: false, shift: false).',
      );
    const [longest, shortest] = counts;
    if (longest?.server === null || shortest?.server === null)
      return {
        result: 'unknown',
        reason: 'The server does not say how many tokens its prompts have.',
        evidence,
        fix: null,
      };
    if (longest?.own === null || shortest?.own === null)
      return {
        result: 'unknown',
        reason: `The prompts fit by the server's own count (${longest?.server} and ${shortest?.server} tokens); there is no tokenizer at hand to count them ourselves.`,
        evidence,
        fix: null,
      };
    return {
      result: 'pass',
      reason: `Longest and shortest prompt have ${longest?.own} and ${shortest?.own} tokens by our count and ${facts.inProcess === true ? "the engine's" : "the server's"}; with ${replyTokens} for the reply they fit ${room}${inEffect === null ? ' (registered; the server does not tell its own)' : ''}.`,
      evidence,
      fix: null,
    };
  },
};

/** Our count and the server's, of the longest and the shortest task. */
async function countsOf({ observed }: Look) {
  const asked = await observed.twice();
  const { longest, shortest } = observed.tasks;
  const counts: { readonly task: string; readonly own: number | null; readonly server: number | null }[] = [];
  for (const { id, prompt } of [longest, shortest]) {
    const rendered = await observed.render({ prompt });
    const first = asked.find(({ task }) => task.id === id)?.first;
    counts.push({
      task: id,
      own: rendered === null ? null : await observed.ownCount(rendered),
      server: first?.kind === 'answered' ? first.reply.promptTokens : null,
    });
  }
  return counts;
}

/** Read back after a request was answered: before that, a server may not have loaded the model. */
async function contextInEffect({ observed, inspector }: Look): Promise<number | null> {
  await observed.twice();
  return (await inspector.facts()).contextTokens;
}

async function sentinelCounts({ observed, systemPrompt }: Look) {
  if ((await observed.facts()).inProcess === true)
    return {
      text: null,
      tokens: null,
      without: null,
      withSentinel: null,
      failure: 'not put: no server stands between, and the engine is told to refuse what does not fit',
    };
  const { id, prompt } = observed.tasks.longest;
  const completion = await observed.ask({ prompt, systemPrompt: sentinel + systemPrompt, replyTokens: 1 });
  const before = (await observed.twice()).find(({ task }) => task.id === id)?.first;
  const own = await observed.vocabulary();
  return {
    text: sentinel,
    tokens: own === null ? null : (await own.tokenise(sentinel)).length,
    without: before?.kind === 'answered' ? before.reply.promptTokens : null,
    withSentinel: completion.kind === 'answered' ? completion.reply.promptTokens : null,
    failure: completion.kind === 'failed' ? completion.failure.message : null,
  };
}
