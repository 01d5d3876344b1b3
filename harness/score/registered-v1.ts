import type { Task } from '../domain/task.ts';
import type { ScoredVerdict } from '../domain/verdict.ts';
import { refusalOf } from './executable.ts';
import type { ReadCall } from './read-call.ts';
import { type Reading, readBy } from './reading.ts';
import { unaskedWrites } from './safe.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Scores a reply under `registered-v1`: no coercion, the whole set of calls, abstention only where it is proper.
 * Where the task has an alternative, the reading that earns more points counts; the gold's own on a tie.
 */
export function scoreRegistered(options: {
  readonly task: Task;
  readonly calls: readonly ReadCall[];
  readonly abstained: boolean;
  readonly text: string;
}): ScoredVerdict {
  const { task, calls, abstained } = options;
  const first = { reading: readBy({ ...options, gold: task.gold }), worth: 1 as const };
  const second =
    task.alternative === undefined
      ? null
      : { reading: readBy({ ...options, gold: task.alternative.gold }), worth: task.alternative.credit };
  const chosen = second !== null && pointsOf(second) > pointsOf(first) ? second : first;
  return verdictOf({
    routing: chosen.reading.routed ? chosen.worth : 0,
    argumentsRight: chosen.reading.argumentsRight,
    refusals: calls.flatMap((call) => refusalOf(call) ?? []),
    unasked: unaskedWrites(chosen.reading.matching),
    exactlyGold: chosen === first && chosen.reading.argumentsRight,
    abstained,
    explanation: chosen === first ? chosen.reading.explanation : `alternative: ${chosen.reading.explanation}`,
    findings: chosen.reading.findings,
  });
}

function pointsOf({ reading, worth }: { readonly reading: Reading; readonly worth: 1 | 0.5 }): number {
  return (reading.routed ? worth : 0) + (reading.argumentsRight ? 1 : 0);
}
