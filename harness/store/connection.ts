import type Database from 'better-sqlite3';
import type { Lease } from './lease.ts';

/** An open database, with what the functions of this folder share. Opened by `openConnection`. */
export interface Connection {
  readonly database: Database.Database;
  /** Absolute path of the file, or `:memory:`. */
  readonly path: string;
  readonly readOnly: boolean;
  /** The time that ledger entries get. */
  readonly now: () => Date;
  /** Runs that this connection is executing: run id → what shows other processes that it is alive. */
  readonly leases: Map<string, Lease>;
  /** Prepared statements by their SQL. */
  readonly statements: Map<string, Database.Statement>;
}

/** Values that SQL parameters take here. */
export type SqlValue = string | number | null;

/** The first row of a query, or undefined. The SQL is prepared once for each connection. */
export function selectOne<Row>(
  connection: Connection,
  sql: string,
  ...parameters: readonly SqlValue[]
): Row | undefined {
  return statement(connection, sql).get(...parameters) as Row | undefined;
}

/** All rows of a query. */
export function selectAll<Row>(
  connection: Connection,
  sql: string,
  ...parameters: readonly SqlValue[]
): Row[] {
  return statement(connection, sql).all(...parameters) as Row[];
}

/** The rows of a query one by one, for what may not fit in memory. Write nothing while it is being read. */
export function eachRow<Row>(
  connection: Connection,
  sql: string,
  ...parameters: readonly SqlValue[]
): IterableIterator<Row> {
  // A statement of its own: a cached one could be asked again while it is still being read.
  return connection.database.prepare(sql).iterate(...parameters) as IterableIterator<Row>;
}

/** Executes one INSERT. */
export function insert(connection: Connection, sql: string, ...parameters: readonly SqlValue[]): void {
  statement(connection, sql).run(...parameters);
}

/**
 * Executes an action in one transaction that takes the write lock at once, so that what it reads stays true until
 * it commits, whatever other processes do. All or nothing.
 */
export function inTransaction<Result>(connection: Connection, action: () => Result): Result {
  return connection.database.transaction(action).immediate();
}

function statement(connection: Connection, sql: string): Database.Statement {
  const known = connection.statements.get(sql);
  if (known !== undefined) return known;
  const prepared = connection.database.prepare(sql);
  connection.statements.set(sql, prepared);
  return prepared;
}
