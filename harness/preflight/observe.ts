import { randomBytes } from 'node:crypto';
import type {
  Inspector,
  MatchedNumerics,
  Question,
  RenderedPrompt,
  ServingFacts,
  Vocabulary,
} from '../backends/inspector.ts';
import type { Completion, Failure } from '../domain/attempt.ts';
import type { Cell } from '../domain/cell.ts';
import type { Task } from '../domain/task.ts';
import { canary, canaryRequest, closedChoice, closedChoiceRequest } from './canary.ts';

type AskedTask = Pick<Task, 'id' | 'prompt'>;

/** One task asked twice. */
export interface Twice {
  readonly task: AskedTask;
  readonly first: Completion;
  /** In the other order and, where decoding is greedy, with another seed. */
  readonly second: Completion;
}

/** What was asked for the checks, each thing once. */
export interface Observations {
  facts(): Promise<ServingFacts>;
  vocabulary(): Promise<Vocabulary | null>;
  /** The longest and the shortest task, and one between. */
  readonly tasks: { readonly longest: AskedTask; readonly shortest: AskedTask; readonly middle: AskedTask };
  render(question: Omit<Question, 'signal'>): Promise<RenderedPrompt | null>;
  /** The same prompt as we render it; null where that is how it is rendered anyway, or not possible. */
  ownRender(question: Omit<Question, 'signal'>): Promise<RenderedPrompt | null>;
  /** Which engine settings give the server's numbers; null if it can't be found out. */
  numerics(): Promise<MatchedNumerics | null>;
  /** Tokens of a rendered prompt by the model's own tokenizer, a beginning of text included; null if not known. */
  ownCount(rendered: RenderedPrompt): Promise<number | null>;
  ask(question: Omit<Question, 'signal'>): Promise<Completion>;
  twice(): Promise<readonly Twice[]>;
  /** The longest task, asked again exactly as the first time. */
  again(): Promise<Completion>;
  readonly nonce: string;
  canary(): Promise<Completion>;
  /** The canary's reply, read by our own dialect; null where that can't be done or is how it is read anyway. */
  canaryApart(): Promise<Completion | null>;
  closedChoice(): Promise<Completion>;
  closedChoiceApart(): Promise<Completion | null>;
  /** Failures of requests so far that say that the server went away, and reloads of the model. */
  interruptions(): readonly string[];
}

/** Reply tokens of requests that only compare. */
export const shortReply = 32;

/** Asks what checks need, no more than once. */
export function observe(options: {
  readonly inspector: Inspector;
  readonly cell: Cell;
  readonly tasks: readonly AskedTask[];
  /** Ask all tasks twice instead of three. */
  readonly audit: boolean;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly nonce?: string;
}): Observations {
  const { inspector, cell, signal, timeoutMs } = options;
  const nonce = options.nonce ?? `K${randomBytes(3).toString('hex').toUpperCase()}`;
  const withSignal = (question: Omit<Question, 'signal'>): Question => ({
    ...question,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  });
  const watch = interruptionWatch();
  const ask = async (question: Omit<Question, 'signal'>) =>
    watch.saw(await inspector.ask(withSignal(question)));
  const apart = async (question: Omit<Question, 'signal'>) => {
    const completion = await inspector.readApart(withSignal(question));
    return completion === null ? null : watch.saw(completion);
  };
  const tasks = extremes(options.tasks);
  const { config } = cell;
  const replyTokens = Math.min(shortReply, config.replyTokens);
  const asTask = ({ prompt }: AskedTask) => ({ prompt, ...(options.audit ? {} : { replyTokens }) });
  const otherSeed = { sampling: { seed: (config.samplingSettings.seed ?? 0) + 4242 } };
  const isGreedy = config.samplingSettings.temperature === 0;
  const canaryQuestion = { prompt: canaryRequest(nonce), tools: [canary], replyTokens: 64 };
  const choiceQuestion = { prompt: closedChoiceRequest, tools: [closedChoice], replyTokens: 64 };
  const vocabulary = once(() => inspector.vocabulary());
  return {
    tasks,
    nonce,
    ask,
    vocabulary,
    facts: once(() => inspector.facts()),
    render: (question) => inspector.render(withSignal(question)),
    ownRender: async (question) => (await inspector.ownRender?.(withSignal(question))) ?? null,
    numerics: once(async () => (await inspector.numerics?.(withSignal({ prompt: '' }).signal)) ?? null),
    async ownCount(rendered) {
      if (rendered.tokenIds !== null) return rendered.tokenIds.length;
      const own = await vocabulary();
      if (own === null) return null;
      const ids = await own.tokenise(rendered.text);
      const { id, wanted } = own.beginOfText;
      return ids.length + (wanted && ids[0] !== id ? 1 : 0);
    },
    twice: once(async () => {
      const asked = options.audit ? options.tasks : [tasks.longest, tasks.shortest, tasks.middle];
      const first = new Map<string, Completion>();
      for (const task of asked) first.set(task.id, await ask(asTask(task)));
      const results: Twice[] = [];
      for (const task of [...asked].reverse()) {
        const second = await ask({ ...asTask(task), ...(isGreedy ? otherSeed : {}) });
        const before = first.get(task.id);
        if (before !== undefined) results.unshift({ task, first: before, second });
      }
      return results;
    }),
    again: once(() => ask(asTask(tasks.longest))),
    canary: once(() => ask(canaryQuestion)),
    canaryApart: once(() => apart(canaryQuestion)),
    closedChoice: once(() => ask(choiceQuestion)),
    closedChoiceApart: once(() => apart(choiceQuestion)),
    interruptions: watch.found,
  };
}

function once<T>(step: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= step();
    return running;
  };
}

function extremes(tasks: readonly AskedTask[]): Observations['tasks'] {
  const sorted = [...tasks].sort((left, right) => left.prompt.length - right.prompt.length);
  const [shortest, middle, longest] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  if (shortest === undefined || middle === undefined || longest === undefined)
    throw new TypeError('a corpus without tasks');
  return { shortest, middle, longest };
}

/** Above this a load is no look at a loaded model any more. */
const reloadMs = 500;

/** Notes what says that a server went away or loaded its model anew. */
export function interruptionWatch() {
  const found: string[] = [];
  let answered = false;
  const gone: ReadonlySet<Failure['code']> = new Set(['unreachable', 'stream-cut']);
  return {
    found: (): readonly string[] => found,
    saw(completion: Completion): Completion {
      if (completion.kind === 'failed') {
        const { code, message } = completion.failure;
        if (gone.has(code)) found.push(`the server went away: ${message}`);
        return completion;
      }
      const { loadMs } = completion.reply;
      if (answered && loadMs !== null && loadMs > reloadMs)
        found.push(`the model was loaded anew (${Math.round(loadMs)} ms)`);
      answered = true;
      return completion;
    },
  };
}
