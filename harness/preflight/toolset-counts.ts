import type { ToolDefinition } from '../domain/toolset.ts';
import type { Finding, Look } from './check.ts';
import { propertiesOf } from './toolset-gaps.ts';

/**
 * Check 1 where a server does not show its prompts: each macro alone, with its argument schema and without it. A
 * schema that reaches the model adds tokens. That the names in it are the right ones can't be seen so.
 */
export async function countedToolset(look: Look): Promise<Finding> {
  const { observed, tools, cell } = look;
  const prompt = observed.tasks.shortest.prompt;
  const count = async (offered: readonly ToolDefinition[] | null): Promise<number | null> => {
    const completion = await observed.ask({
      prompt,
      replyTokens: 1,
      ...(offered === null ? {} : { tools: offered }),
    });
    return completion.kind === 'answered' ? completion.reply.promptTokens : null;
  };
  const whole = await count(null);
  const counts: { macro: string; shown: number | null; hidden: number | null }[] = [];
  if (whole !== null)
    for (const tool of tools)
      counts.push({
        macro: tool.function.name,
        shown: await count([tool]),
        hidden: await count([withoutSchema(tool)]),
      });
  const own = await ownCount(look, prompt);
  const evidence = { shownBy: 'token counts of the server', whole, ownRendering: own, counts };
  if (whole === null || counts.some(({ shown, hidden }) => shown === null || hidden === null))
    return {
      result: 'unknown',
      reason: 'The server shows neither the prompt it renders nor how many tokens it has.',
      evidence,
      fix: 'Use a server that reports prompt tokens (usage), or one that shows its prompt (Ollama, llama-server).',
    };
  const largest = Math.max(...counts.map(({ shown }) => shown ?? 0));
  if (tools.length > 1 && whole <= largest)
    return {
      result: 'fail',
      reason: `The tools do not reach the prompt: all of them together take ${whole} tokens, one of them alone ${largest}.`,
      evidence,
      fix: 'Check that the server supports tools for this model, and how its template renders them.',
    };
  const flat = counts.filter(
    ({ macro, shown, hidden }) => (shown ?? 0) <= (hidden ?? 0) && hasArguments(tools, macro),
  );
  if (flat.length > 0 || cell.config.schema === 'hidden')
    return {
      result: 'fail',
      reason: `The argument schemas did not reach the model: ${flat.length > 0 ? flat.map(({ macro }) => macro).join(', ') : 'every macro'} takes as many tokens with arguments as without.${
        cell.config.schema === 'hidden' ? ' The config says so on purpose (schema: hidden).' : ''
      }`,
      evidence,
      fix: 'Run with --schema shown, and check what the server makes of the schemas.',
    };
  return {
    result: 'unknown',
    reason: `Every macro and every schema adds tokens (${whole} in all), so they reach the prompt; the server does not show whether their names are right${
      own === null ? '' : `. Our own rendering of the model's template has ${own}`
    }.`,
    evidence,
    fix: 'Use Ollama or llama-server to see the prompt itself; the check of the tool channel covers one name.',
  };
}

/** Tokens of the same prompt as we render it; null without the model's template and tokenizer. */
async function ownCount({ observed }: Look, prompt: string): Promise<number | null> {
  const own = await observed.ownRender({ prompt });
  return own === null ? null : observed.ownCount(own);
}

function withoutSchema(tool: ToolDefinition): ToolDefinition {
  return { ...tool, function: { ...tool.function, parameters: { type: 'object' } } };
}

function hasArguments(tools: readonly ToolDefinition[], name: string): boolean {
  const tool = tools.find((each) => each.function.name === name);
  return tool !== undefined && Object.keys(propertiesOf(tool.function.parameters)).length > 0;
}
