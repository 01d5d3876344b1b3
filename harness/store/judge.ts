import type { Attempt } from '../domain/attempt.ts';
import type { BailOut } from '../domain/bail-out.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { ScorerProfile, Verdict } from '../domain/verdict.ts';

/** What detector and scorer say of one attempt. */
export interface Judgement {
  readonly bailOuts: readonly BailOut[];
  readonly verdict: Verdict;
}

/** What a judgement follows from, besides the attempt. The same sources give the same judgement. */
export interface JudgementSource {
  readonly profile: ScorerProfile;
  /** SHA-256 of the scorer's sources. */
  readonly scorerHash: string;
  /** SHA-256 of the detector's sources. */
  readonly detectorHash: string;
}

/** Detector and scorer as one function, put together by the caller: store and runner know neither. */
export interface Judge extends JudgementSource {
  judge(attempt: Attempt): Judgement;
}

/** Finds the judge for a run; null if the run's corpus or sources are not at hand. */
export type JudgeOf = (record: RunRecord) => Judge | null;

/** A judgement as stored: one for each attempt and each source. */
export interface StoredVerdict extends Judgement, JudgementSource {
  readonly runId: string;
  readonly taskId: string;
  readonly tryNumber: number;
}
