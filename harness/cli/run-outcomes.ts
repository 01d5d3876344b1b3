import type { Outcomes, TaskOutcome } from '../analyse/task-outcome.ts';
import type { Judge } from '../store/judge.ts';
import type { Store } from '../store/open-store.ts';

/** What became of each task of a run: the final attempt, judged as it was stored, or anew where it was not. */
export function runOutcomes(store: Store, runId: string, judge: Judge): Outcomes {
  const { profile, scorerHash, detectorHash } = judge;
  const stored = new Map(
    store
      .verdictsOf(runId, { profile, scorerHash, detectorHash })
      .map((verdict) => [`${verdict.taskId} ${verdict.tryNumber}`, verdict]),
  );
  return new Map(
    [...store.finalAttempts(runId).values()].map((attempt): [string, TaskOutcome] => {
      const judged = stored.get(`${attempt.taskId} ${attempt.tryNumber}`) ?? judge.judge(attempt);
      const { completion } = attempt;
      return [
        attempt.taskId,
        {
          verdict: judged.verdict,
          bailOuts: judged.bailOuts,
          timing: completion.kind === 'answered' ? completion.reply : null,
        },
      ];
    }),
  );
}
