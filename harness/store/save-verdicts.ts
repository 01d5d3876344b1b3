import { canonicalJson } from '../domain/canonical-json.ts';
import { HarnessError } from '../domain/harness-error.ts';
import { type Connection, insert, inTransaction, selectAll, selectOne } from './connection.ts';
import type { StoredVerdict } from './judge.ts';

/**
 * Stores judgements, all or none. They accumulate: another profile, scorer or detector adds its own. Storing the same
 * judgement again does nothing.
 *
 * @throws HarnessError `verdict-differs` (integrity) if the same sources judged the same attempt otherwise before
 */
export function saveVerdicts(connection: Connection, verdicts: readonly StoredVerdict[]): void {
  inTransaction(connection, () => {
    for (const verdict of verdicts) insertVerdict(connection, verdict);
  });
}

/** Stores one judgement inside the caller's transaction. */
export function insertVerdict(connection: Connection, stored: StoredVerdict): void {
  insertDetections(connection, stored);
  const { runId, taskId, tryNumber, profile, scorerHash, detectorHash } = stored;
  const key = [runId, profile, scorerHash, detectorHash, taskId, tryNumber] as const;
  const text = canonicalJson(stored.verdict);
  const known = selectOne<{ verdict: string }>(
    connection,
    `SELECT verdict FROM verdicts WHERE run_id = ? AND profile = ? AND scorer_hash = ? AND detector_hash = ?
       AND task_id = ? AND try_number = ?`,
    ...key,
  );
  if (known === undefined) {
    insert(
      connection,
      `INSERT INTO verdicts (run_id, profile, scorer_hash, detector_hash, task_id, try_number, verdict)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...key,
      text,
    );
  } else if (known.verdict !== text) {
    throw verdictDiffers(stored, { found: text, expected: known.verdict });
  }
}

function insertDetections(connection: Connection, stored: StoredVerdict): void {
  const { runId, taskId, tryNumber, detectorHash } = stored;
  const found = stored.bailOuts.map((bailOut) => canonicalJson(bailOut));
  const wasDetected = selectOne(
    connection,
    'SELECT 1 FROM verdicts WHERE run_id = ? AND task_id = ? AND try_number = ? AND detector_hash = ? LIMIT 1',
    runId,
    taskId,
    tryNumber,
    detectorHash,
  );
  if (wasDetected === undefined) {
    for (const [index, detection] of found.entries()) {
      insert(
        connection,
        `INSERT INTO detections (run_id, task_id, try_number, detector_hash, number, detection)
         VALUES (?, ?, ?, ?, ?, ?)`,
        runId,
        taskId,
        tryNumber,
        detectorHash,
        index + 1,
        detection,
      );
    }
    return;
  }
  const known = detectionTexts(connection, stored);
  if (known.join('\n') !== found.join('\n')) {
    throw verdictDiffers(stored, { found: found.join(', '), expected: known.join(', ') });
  }
}

function detectionTexts(
  connection: Connection,
  { runId, taskId, tryNumber, detectorHash }: StoredVerdict,
): string[] {
  return selectAll<{ detection: string }>(
    connection,
    `SELECT detection FROM detections WHERE run_id = ? AND task_id = ? AND try_number = ? AND detector_hash = ?
     ORDER BY number`,
    runId,
    taskId,
    tryNumber,
    detectorHash,
  ).map(({ detection }) => detection);
}

/** The error for an attempt that the same sources judge in two ways. */
export function verdictDiffers(
  key: Pick<StoredVerdict, 'runId' | 'taskId' | 'tryNumber' | 'profile'>,
  { found, expected }: { readonly found: string; readonly expected: string },
): HarnessError {
  const where = `run ${key.runId}, task ${key.taskId}, try ${key.tryNumber}, profile ${key.profile}`;
  return new HarnessError({
    code: 'verdict-differs',
    message: `${where}: the judgement differs from the one that is stored, though scorer and detector are the same`,
    fix: 'Restore the store from a copy, or import the run from its export into a new store.',
    kind: 'integrity',
    problems: [{ where, found, expected }],
  });
}
