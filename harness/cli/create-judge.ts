import { detectBailOuts } from '../detect/detect-bail-outs.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { LockParts } from '../domain/lock.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { ScorerProfile } from '../domain/verdict.ts';
import { createScorer } from '../score/create-scorer.ts';
import type { Judge, Judgement, JudgeOf } from '../store/judge.ts';

/** Detector and scorer, put together for one corpus. */
export function createJudge(options: {
  readonly corpus: Corpus;
  readonly parts: LockParts;
  readonly profile: ScorerProfile;
}): Judge {
  const { corpus, parts, profile } = options;
  const scorer = createScorer(corpus.toolset);
  const offered = corpus.toolset.macros.map(({ name }) => name);
  const tasks = new Map(corpus.tasks.map((task) => [task.id, task]));
  return {
    profile,
    scorerHash: parts.scorer,
    detectorHash: parts.detector,
    judge({ taskId, completion }: Attempt): Judgement {
      const task = tasks.get(taskId);
      if (task === undefined) {
        const explanation = `The corpus has no task ${taskId}.`;
        return { bailOuts: [], verdict: { kind: 'unscored', reason: 'excluded', explanation } };
      }
      if (completion.kind === 'failed') {
        return { bailOuts: [], verdict: scorer.scoreFailure({ task, failure: completion.failure, profile }) };
      }
      const { reply } = completion;
      const bailOuts = detectBailOuts({ ...reply, offered });
      return { bailOuts, verdict: scorer.score({ task, reply, bailOuts, profile }) };
    },
  };
}

/** Judges the runs of this corpus; null for a run whose corpus or toolset is another one. */
export function judgeOfCorpus(options: {
  readonly corpus: Corpus;
  readonly parts: LockParts;
  readonly profile: ScorerProfile;
}): JudgeOf {
  const judge = createJudge(options);
  const { parts } = options;
  return (record: RunRecord) =>
    record.parts.corpus === parts.corpus && record.parts.toolset === parts.toolset ? judge : null;
}
