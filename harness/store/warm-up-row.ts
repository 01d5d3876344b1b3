import type { Completion } from '../domain/attempt.ts';
import { sha256 } from '../domain/sha256.ts';
import {
  type CompletionColumns,
  completionColumns,
  completionOf,
  completionText,
} from './completion-text.ts';

/** One request made before the first task of a run, or of its resumption. Graded by nobody. */
export interface WarmUp {
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly completion: Completion;
}

/** A row of `warm_ups`. */
export interface WarmUpRow extends CompletionColumns {
  readonly run_id: string;
  readonly sequence: number;
  readonly started_at: string;
  readonly hash: string;
}

/** Columns of `WarmUpRow`, for SELECT and INSERT. */
export const warmUpColumns = 'run_id, sequence, started_at, kind, hash, outcome, request, response';

/** The row of a warm-up, hashed. */
export function warmUpRow(warmUp: WarmUp, sequence: number): WarmUpRow {
  const fields = {
    run_id: warmUp.runId,
    sequence,
    started_at: warmUp.startedAt,
    ...completionColumns(warmUp.completion),
  };
  return { ...fields, hash: warmUpHash(fields) };
}

/** The warm-up that a row holds. */
export function warmUpOf(row: WarmUpRow): WarmUp {
  return { runId: row.run_id, startedAt: row.started_at, completion: completionOf(row) };
}

/** SHA-256 of a warm-up's line in an export, its `hash` left out. */
export function warmUpHash(row: Omit<WarmUpRow, 'hash'>): string {
  return sha256(`{"completion":${completionText(row)},${warmUpEnd(row)}`);
}

/** A warm-up's line in an export. */
export function warmUpLine(row: WarmUpRow): string {
  return `{"completion":${completionText(row)},"hash":"${row.hash}",${warmUpEnd(row)}`;
}

function warmUpEnd({ run_id: runId, started_at: startedAt }: Omit<WarmUpRow, 'hash'>): string {
  return JSON.stringify({ runId, startedAt }).slice(1);
}
