import { randomBytes } from 'node:crypto';
import { type FallbackShare, fallbackShares } from '../../dispatch/fallback-share.ts';
import type { Cell } from '../../domain/cell.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import { visibleText } from '../../domain/visible-text.ts';
import { planCells } from '../../plan/plan-cells.ts';
import { resolveModel } from '../../plan/resolve-model.ts';
import { appendTurn, requireSessionLog } from '../../session/append-turn.ts';
import { readTurns } from '../../session/read-turns.ts';
import { type Successor, turnOfAsk } from '../../session/turn-of-ask.ts';
import { answerRequest } from '../answer-request.ts';
import { dispatchLines } from '../ask-lines.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { defineCommand } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { type FactorArguments, factorsFrom, modelNames, withFactorOptions } from '../factor-options.ts';
import { openSurface, type SurfaceArguments } from '../open-surface.ts';
import { percent } from '../percent.ts';
import { programsOfToolset } from '../programs-of-toolset.ts';
import { loadWorkspace, type Workspace } from '../workspace.ts';

interface AskArguments extends CommonArguments, FactorArguments, SurfaceArguments {
  readonly request: string;
  readonly apply?: boolean | undefined;
  readonly minConfidence?: number | undefined;
  readonly handOverTo?: string | undefined;
  readonly log?: string | undefined;
  readonly session?: string | undefined;
  readonly steps?: boolean | undefined;
}

/** `pnpm bench ask "triage 12 in a/b" --model M`: one model call, then the macro, or a hand-over. */
export const askCommand = defineCommand<AskArguments>({
  command: 'ask <request>',
  describe: 'Put a request to a model once, and run the macro it calls or say who takes over',
  builder: (argv) =>
    withFactorOptions(argv)
      .positional('request', { type: 'string', demandOption: true, describe: 'What you want, in words' })
      .option('apply', { type: 'boolean', describe: 'Really write, if the request asks for it' })
      .option('world', { type: 'string', describe: 'Run on this world file instead of GitHub' })
      .option('api', { type: 'string', describe: 'Address of the REST API (default https://api.github.com)' })
      .option('min-confidence', { type: 'number', describe: 'Hand over below this probability, 0 to 1' })
      .option('hand-over-to', {
        type: 'string',
        describe: 'Model that takes over (default: handOverTo, or a person)',
      })
      .option('log', { type: 'string', describe: 'Session log (default sessions.jsonl beside the database)' })
      .option('session', { type: 'string', describe: 'Session to go on with (default: a new one)' })
      .option('steps', { type: 'boolean', describe: 'Print every step with its time' })
      .example(
        '$0 ask "triage PR 12 in acme/widgets" --model qwen2.5:7b',
        'Reads from GitHub, writes nothing',
      )
      .example(
        '$0 ask "close what is stale for a year in a/b" -m ./m.gguf --apply',
        'GITHUB_TOKEN must be set',
      )
      .example('$0 ask "triage 50 in acme/widgets" -m keyword --world w.json', 'No network, no model'),
  action: ask,
});

async function ask(context: Context, given: AskArguments): Promise<ExitCode> {
  const { project, printer, signal } = context;
  const workspace = await loadWorkspace(project);
  const minConfidence = shareOf(given.minConfidence);
  const { cell, model } = cellOf(workspace, given);
  const to = successorOf(workspace, given);
  const programs = programsOfToolset(workspace.corpus.toolset);
  const surface = await openSurface(given);
  const log = given.log ?? project.sessionLogFile;
  await requireSessionLog(log);
  const before = await readTurns(log);
  const at = new Date();
  const session =
    given.session ?? `${at.toISOString().slice(0, 19).replace(/\D/g, '')}-${randomBytes(3).toString('hex')}`;
  const request = given.request.trim();
  if (request === '') {
    throw new HarnessError({
      code: 'request-empty',
      message: 'The request is empty.',
      fix: 'Say in words what you want: `pnpm bench ask "triage PR 12 in acme/widgets" --model …`.',
    });
  }
  printer.status(`asking ${cell.id}`);
  const { corpus, registration } = workspace;
  const answered = await answerRequest({
    request,
    cell,
    corpus,
    programs,
    surface,
    apply: given.apply === true,
    minConfidence,
    timeoutMs: registration.retry.timeoutMs,
    signal,
  });
  printer.clearStatus();
  const { reply, bailOuts, confidence, route, results } = answered;
  const turn = turnOfAsk({
    session,
    turn: before.turns.filter((each) => each.session === session).length + 1,
    at,
    request,
    model,
    reply,
    bailOuts,
    confidence,
    ended:
      route.kind === 'dispatch'
        ? { kind: 'dispatched', results }
        : { kind: 'handed-over', reason: route.reason, explanation: route.explanation, to },
  });
  await appendTurn(log, turn);

  const print = (text: string) => printer.line(visibleText(text));
  if (route.kind === 'hand-over') {
    print(route.explanation);
    print(takesOver(to, request));
  }
  for (const result of results) {
    const lines = dispatchLines(result, { apply: given.apply === true, steps: given.steps === true });
    for (const line of lines) print(line);
  }
  const dispatches = [...before.turns, turn].flatMap(({ route: each }) =>
    each.kind === 'dispatched' ? each.dispatches : [],
  );
  const ran = new Set(results.map(({ macro }) => macro));
  const shares = fallbackShares(dispatches).filter(({ macro }) => ran.has(macro));
  for (const share of shares.filter(({ tooMany }) => tooMany)) printer.note(fallbackWarning(share));
  if (before.unreadable.length > 0) {
    printer.note(
      `${log}: ${before.unreadable.length} lines are no turns (line ${before.unreadable[0]} first); left as they are.`,
    );
  }
  printer.json({ turn, results, fallbackShares: shares, log });
  if (signal.aborted) return exitCodes.interrupted;
  const isDone = route.kind === 'dispatch' && results.every(({ outcome }) => outcome.kind === 'value');
  return isDone ? exitCodes.success : exitCodes.incomplete;
}

function fallbackWarning({ macro, steps, fellBack, share }: FallbackShare): string {
  return `warning: ${macro} took a second-best way in ${fellBack} of ${steps} logged steps (${percent(share)}%, 5% at most).`;
}

function takesOver(to: Successor, request: string): string {
  return to.kind === 'person'
    ? 'A person takes over.'
    : `${to.model} takes over: pnpm bench ask ${JSON.stringify(request)} --model ${to.model}`;
}

function cellOf(workspace: Workspace, given: AskArguments): { readonly cell: Cell; readonly model: string } {
  const names = modelNames(given) ?? [];
  const [name] = names;
  if (name === undefined) {
    throw new HarnessError({
      code: 'model-not-named',
      message: 'There is no model to ask.',
      fix: 'Name one with --model: an id of models.yaml, an Ollama tag, a .gguf path, or openai:URL#name.',
    });
  }
  const { modelsFile } = workspace;
  const cells = planCells({
    modelsFile,
    selections: names.map((each) => resolveModel(each, modelsFile)),
    factors: factorsFrom(given),
  });
  const [cell] = cells;
  if (cell === undefined || cells.length > 1) {
    throw new HarnessError({
      code: 'one-model-only',
      message: `A request goes to one model with one config, and these options give ${cells.length}.`,
      fix: 'Name one model, and one value for each option.',
    });
  }
  return { cell, model: name };
}

function successorOf({ modelsFile }: Workspace, { handOverTo }: AskArguments): Successor {
  const model = handOverTo ?? modelsFile.handOverTo;
  if (model === undefined) return { kind: 'person' };
  resolveModel(model, modelsFile);
  return { kind: 'model', model };
}

function shareOf(minConfidence: number | undefined): number | null {
  if (minConfidence === undefined) return null;
  if (minConfidence >= 0 && minConfidence <= 1) return minConfidence;
  throw new HarnessError({
    code: 'min-confidence',
    message: `--min-confidence is ${minConfidence}, and a probability lies between 0 and 1.`,
    fix: 'Give a number such as 0.9; `pnpm bench confidence RUN` finds one.',
  });
}
