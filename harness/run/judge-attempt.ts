import type { Attempt } from '../domain/attempt.ts';
import type { Judge } from '../store/judge.ts';
import type { RunStore } from './run-store.ts';

/** Judges a stored attempt, stores the judgement, and returns its points; 0 where nothing was scored. */
export function judgeAttempt(store: RunStore, judge: Judge, attempt: Attempt): number {
  const { runId, taskId, tryNumber } = attempt;
  const { profile, scorerHash, detectorHash } = judge;
  const judgement = judge.judge(attempt);
  store.saveVerdicts([{ runId, taskId, tryNumber, profile, scorerHash, detectorHash, ...judgement }]);
  return judgement.verdict.kind === 'scored' ? judgement.verdict.points : 0;
}

/**
 * The points that a run has so far. Judges what an earlier session stored but did not come to judge, which happens if
 * its process dies between the two.
 */
export function pointsSoFar(store: RunStore, judge: Judge, runId: string): number {
  const { profile, scorerHash, detectorHash } = judge;
  const known = new Map(
    store
      .verdictsOf(runId, { profile, scorerHash, detectorHash })
      .map((stored) => [stored.taskId, stored.verdict]),
  );
  let points = 0;
  for (const attempt of store.finalAttempts(runId).values()) {
    if (attempt.completion.kind === 'failed') continue;
    const verdict = known.get(attempt.taskId);
    if (verdict === undefined) points += judgeAttempt(store, judge, attempt);
    else if (verdict.kind === 'scored') points += verdict.points;
  }
  return points;
}
