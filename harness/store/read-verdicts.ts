import type { BailOut } from '../domain/bail-out.ts';
import type { ScorerProfile, Verdict } from '../domain/verdict.ts';
import { type Connection, selectAll } from './connection.ts';
import type { JudgementSource, StoredVerdict } from './judge.ts';

interface VerdictRow {
  readonly task_id: string;
  readonly try_number: number;
  readonly profile: string;
  readonly scorer_hash: string;
  readonly detector_hash: string;
  readonly verdict: string;
  /** JSON list of the detections, in order; null where there are none. */
  readonly detections: string | null;
}

/**
 * The judgements of a run, ordered by profile, scorer, detector, then as the attempts were stored.
 *
 * @param source only judgements with these fields; all if left out
 */
export function verdictsOf(
  connection: Connection,
  runId: string,
  source: Partial<JudgementSource> = {},
): StoredVerdict[] {
  return verdictTexts(connection, runId, source).map(({ verdict, bailOuts, ...key }) => ({
    ...key,
    bailOuts: JSON.parse(bailOuts) as BailOut[],
    verdict: JSON.parse(verdict) as Verdict,
  }));
}

/** A stored judgement whose verdict and bail-outs are still canonical JSON text. */
export interface VerdictText extends Omit<StoredVerdict, 'bailOuts' | 'verdict'> {
  readonly bailOuts: string;
  readonly verdict: string;
}

/** As `verdictsOf`, unparsed. */
export function verdictTexts(
  connection: Connection,
  runId: string,
  source: Partial<JudgementSource> = {},
): VerdictText[] {
  const rows = selectAll<VerdictRow>(
    connection,
    `SELECT task_id, try_number, profile, scorer_hash, detector_hash, verdict, (
         SELECT '[' || group_concat(detection, ',' ORDER BY number) || ']' FROM detections
         WHERE run_id = verdicts.run_id AND task_id = verdicts.task_id AND try_number = verdicts.try_number
           AND detector_hash = verdicts.detector_hash
       ) AS detections
     FROM verdicts JOIN attempts USING (run_id, task_id, try_number)
     WHERE run_id = ? AND (? IS NULL OR profile = ?) AND (? IS NULL OR scorer_hash = ?)
       AND (? IS NULL OR detector_hash = ?)
     ORDER BY profile, scorer_hash, detector_hash, sequence`,
    runId,
    source.profile ?? null,
    source.profile ?? null,
    source.scorerHash ?? null,
    source.scorerHash ?? null,
    source.detectorHash ?? null,
    source.detectorHash ?? null,
  );
  return rows.map((row) => ({
    runId,
    taskId: row.task_id,
    tryNumber: row.try_number,
    profile: row.profile as ScorerProfile,
    scorerHash: row.scorer_hash,
    detectorHash: row.detector_hash,
    bailOuts: row.detections ?? '[]',
    verdict: row.verdict,
  }));
}
