import { canonicalJson } from '../domain/canonical-json.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { sha256 } from '../domain/sha256.ts';
import { type Connection, insert, selectOne } from './connection.ts';
import { keepContent } from './content-row.ts';

/**
 * Stores the fixed part of a run, with its model and config, inside the caller's transaction. Returns the record's
 * hash.
 *
 * @throws HarnessError `run-exists`
 */
export function insertRun(connection: Connection, record: RunRecord, options: { imported: boolean }): string {
  if (selectOne(connection, 'SELECT 1 FROM runs WHERE id = ?', record.id) !== undefined) {
    throw new HarnessError({
      code: 'run-exists',
      message: `${connection.path}: there is a run ${record.id} already`,
      fix: 'Give the new run another id, or go on with the old one with `--resume`.',
    });
  }
  const text = canonicalJson(record);
  const hash = sha256(text);
  insert(
    connection,
    'INSERT INTO runs (id, record, record_hash, model_hash, config_hash, imported) VALUES (?, ?, ?, ?, ?, ?)',
    record.id,
    text,
    hash,
    keepContent(connection, 'models', record.cell.model),
    keepContent(connection, 'configs', record.cell.config),
    options.imported ? 1 : 0,
  );
  return hash;
}
