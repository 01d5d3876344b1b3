import type { Attempt, Completion } from '../domain/attempt.ts';
import { sha256 } from '../domain/sha256.ts';
import {
  type CompletionColumns,
  completionColumns,
  completionOf,
  completionText,
  lazyCompletionOf,
} from './completion-text.ts';

/** A row of `attempts`. */
export interface AttemptRow extends CompletionColumns {
  readonly run_id: string;
  /** Attempts of a run are numbered from 1 as they are stored. */
  readonly sequence: number;
  readonly task_id: string;
  readonly position: number;
  readonly try_number: number;
  readonly started_at: string;
  readonly hash: string;
}

/** Columns of `AttemptRow`, for SELECT and INSERT. */
export const attemptColumns =
  'run_id, sequence, task_id, position, try_number, started_at, kind, hash, outcome, request, response';

/** The row of an attempt, hashed. */
export function attemptRow(attempt: Attempt, sequence: number): AttemptRow {
  const fields = {
    run_id: attempt.runId,
    sequence,
    task_id: attempt.taskId,
    position: attempt.position,
    try_number: attempt.tryNumber,
    started_at: attempt.startedAt,
    ...completionColumns(attempt.completion),
  };
  return { ...fields, hash: attemptHash(fields) };
}

/** The attempt that a row holds. Says nothing about whether its hash is right. */
export function attemptOf(row: AttemptRow): Attempt {
  return attemptWith(row, completionOf(row));
}

/** As `attemptOf`, for judging many: request and response are parsed only if somebody looks at them. */
export function lazyAttemptOf(row: AttemptRow): Attempt {
  return attemptWith(row, lazyCompletionOf(row));
}

function attemptWith(row: AttemptRow, completion: Completion): Attempt {
  return {
    runId: row.run_id,
    taskId: row.task_id,
    position: row.position,
    tryNumber: row.try_number,
    startedAt: row.started_at,
    completion,
  };
}

/** SHA-256 of an attempt's line in an export, its `hash` left out. */
export function attemptHash(row: Omit<AttemptRow, 'hash'>): string {
  return sha256(`${attemptStart(row)}${attemptEnd(row)}`);
}

/** An attempt's line in an export: JSON with sorted keys, request and response as they were, and the hash. */
export function attemptLine(row: AttemptRow): string {
  return `${attemptStart(row)}"hash":"${row.hash}",${attemptEnd(row)}`;
}

function attemptStart(row: CompletionColumns): string {
  return `{"completion":${completionText(row)},`;
}

function attemptEnd(row: Omit<AttemptRow, 'hash'>): string {
  const { position, run_id: runId, started_at: startedAt, task_id: taskId, try_number: tryNumber } = row;
  return JSON.stringify({ position, runId, startedAt, taskId, tryNumber }).slice(1);
}
