import { canonicalJson } from '../domain/canonical-json.ts';
import { sha256 } from '../domain/sha256.ts';
import { type Connection, insert, selectOne } from './connection.ts';

/** Tables whose rows are a JSON text under its own hash. */
export const contentTables = ['registrations', 'locks', 'models', 'configs'] as const;

/** Stores a value under the SHA-256 of its canonical JSON, once, and returns the hash. */
export function keepContent(
  connection: Connection,
  table: (typeof contentTables)[number],
  value: unknown,
): string {
  const content = canonicalJson(value);
  const hash = sha256(content);
  if (selectOne(connection, `SELECT 1 FROM ${table} WHERE hash = ?`, hash) === undefined) {
    insert(connection, `INSERT INTO ${table} (hash, content) VALUES (?, ?)`, hash, content);
  }
  return hash;
}
