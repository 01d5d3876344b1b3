import type { Attempt, Completion } from '../domain/attempt.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Json } from '../domain/json.ts';
import type { AnalysisSettings, Measure } from '../domain/measure.ts';
import type { Reply } from '../domain/reply.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { Task } from '../domain/task.ts';
import type { Verdict } from '../domain/verdict.ts';
import { type ExplainingDifference, explainingDifferences, requestParts } from './explaining-differences.ts';
import { reproductionInWords } from './reproduction-in-words.ts';
import { summariseRun } from './summarise-run.ts';
import type { Outcomes } from './task-outcome.ts';

/** One side of a reproduction: a run with its final attempts by task id, judged by the same scorer as the other. */
export interface ReproducedRun {
  readonly record: RunRecord;
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly outcomes: Outcomes;
}

/** What became of a task the second time, a closed list. */
export const reproductionResults = [
  'same-output',
  'same-verdict',
  'other-verdict',
  'infrastructure-failure',
] as const;

export type ReproductionResult = (typeof reproductionResults)[number];

/** What of a task's request is not as it was. */
export type RequestDifference = 'prompt-differs' | 'settings-differ' | 'weights-differ';

/** One task, asked twice. */
export interface ReproducedTask {
  readonly taskId: string;
  /** `infrastructure-failure`: no answer in one run or in both; nothing can be said of the model. */
  readonly result: ReproductionResult;
  /** Empty where the same weights were asked the same thing in the same way. */
  readonly because: readonly RequestDifference[];
  /** What was answered, in one line; null where there is no answer. */
  readonly original: string | null;
  readonly repeated: string | null;
}

/** What a reproduction comes to. `incomplete`: tasks without an answer, so that there are no two scores. */
export type ReproductionVerdict = 'identical' | 'within-interval' | 'different' | 'incomplete';

/** A run and its repetition, compared. Plain JSON data. */
export interface Reproduction {
  readonly originalId: string;
  readonly repeatedId: string;
  readonly cell: string;
  readonly verdict: ReproductionVerdict;
  /** The verdict in a sentence, with the first field that can explain a difference. */
  readonly statement: string;
  readonly original: Measure;
  readonly repeated: Measure;
  /** In the order in which they were asked. */
  readonly tasks: readonly ReproducedTask[];
  readonly counts: Readonly<Record<ReproductionResult, number>>;
  readonly differences: readonly ExplainingDifference[];
}

/**
 * Compares a run with its repetition, task by task. `identical` asks for the same output on every task, not only for
 * the same score; `within-interval` for a score inside the interval of the original's.
 */
export function compareReproduction(options: {
  readonly original: ReproducedRun;
  readonly repeated: ReproducedRun;
  readonly tasks: readonly Task[];
  readonly settings: AnalysisSettings;
}): Reproduction {
  const { original, repeated, settings } = options;
  const differences = explainingDifferences(original.record, repeated.record);
  const byId = new Map(options.tasks.map((task) => [task.id, task]));
  const asked = original.record.taskOrder.flatMap((id) => byId.get(id) ?? []);
  const weightsDiffer = differences.some(({ cause }) => cause === 'weights');
  const tasks = asked.map(({ id }) => compareTask({ taskId: id, original, repeated, weightsDiffer }));
  // In corpus order, as in every other summary: the resampling, and with it the interval, is then the same figure.
  const summed = options.tasks.filter(({ id }) => asked.some((task) => task.id === id));
  const points = ({ outcomes }: ReproducedRun) =>
    summariseRun({ tasks: summed, outcomes, settings }).overall.measures.points;
  const scores = { original: points(original), repeated: points(repeated) };
  const verdict = verdictOn(tasks, scores);
  return {
    originalId: original.record.id,
    repeatedId: repeated.record.id,
    cell: original.record.cell.id,
    verdict,
    statement: reproductionInWords({ verdict, tasks, differences, ...scores }),
    ...scores,
    tasks,
    counts: Object.fromEntries(
      reproductionResults.map((result) => [result, tasks.filter((task) => task.result === result).length]),
    ) as Record<ReproductionResult, number>,
    differences,
  };
}

function verdictOn(
  tasks: readonly ReproducedTask[],
  scores: { readonly original: Measure; readonly repeated: Measure },
): ReproductionVerdict {
  const { original, repeated } = scores;
  if (original.interval === null || repeated.proportion === null) return 'incomplete';
  if (tasks.every(({ result }) => result === 'same-output')) return 'identical';
  const { low, high } = original.interval;
  return repeated.proportion >= low && repeated.proportion <= high ? 'within-interval' : 'different';
}

function compareTask(options: {
  readonly taskId: string;
  readonly original: ReproducedRun;
  readonly repeated: ReproducedRun;
  readonly weightsDiffer: boolean;
}): ReproducedTask {
  const { taskId, weightsDiffer } = options;
  const [before, after] = [options.original, options.repeated].map((run) => ({
    completion: run.attempts.get(taskId)?.completion ?? null,
    verdict: run.outcomes.get(taskId)?.verdict ?? null,
  })) as [Side, Side];
  const left = outputOf(before.completion);
  const right = outputOf(after.completion);
  const because = [
    ...(weightsDiffer ? (['weights-differ'] as const) : []),
    ...requestDifferences(before.completion, after.completion),
  ];
  const base = {
    taskId,
    because,
    original: inOneLine(before.completion),
    repeated: inOneLine(after.completion),
  };
  if (left === null || right === null) return { ...base, result: 'infrastructure-failure' };
  if (left === right) return { ...base, result: 'same-output' };
  const same = judgementText(before.verdict) === judgementText(after.verdict);
  return { ...base, result: same ? 'same-verdict' : 'other-verdict' };
}

interface Side {
  readonly completion: Completion | null;
  readonly verdict: Verdict | null;
}

function requestDifferences(before: Completion | null, after: Completion | null): RequestDifference[] {
  if (before === null || after === null) return [];
  const [left, right] = [requestParts(before.request), requestParts(after.request)];
  const differs = (one: Json, other: Json) => canonicalJson(one) !== canonicalJson(other);
  return [
    ...(differs(left.prompt, right.prompt) ? (['prompt-differs'] as const) : []),
    ...(differs(left.settings, right.settings) ? (['settings-differ'] as const) : []),
  ];
}

/** Everything that the model said, as text to compare; times, counts and caches left out. Null without an answer. */
function outputOf(completion: Completion | null): string | null {
  if (completion?.kind !== 'answered') return null;
  const { text, calls, finishReason, tokenIds, serverParseError }: Reply = completion.reply;
  return canonicalJson({ text, calls, finishReason, tokenIds, serverParseError });
}

/** The columns of a verdict, without its explanation. */
function judgementText(verdict: Verdict | null): string {
  if (verdict?.kind !== 'scored') return verdict?.reason ?? 'none';
  const { routing, executable, safe, strict, abstained } = verdict;
  return canonicalJson([routing, verdict.arguments, executable, safe, strict, abstained]);
}

function inOneLine(completion: Completion | null): string | null {
  if (completion?.kind !== 'answered') return null;
  const { text, calls } = completion.reply;
  const said =
    calls.length > 0 ? calls.map(({ name, argumentsText }) => `${name} ${argumentsText}`).join('; ') : text;
  const line = said.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
