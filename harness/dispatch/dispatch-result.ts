import type { Json, JsonObject } from '../domain/json.ts';
import type { Change } from '../surface/change.ts';
import type { OperationName } from '../surface/operations.ts';
import type { MacroFailure } from './macro-failure.ts';

/** One step that a handler took. */
export interface StepRecord {
  readonly name: string;
  readonly outcome: 'done' | 'failed' | 'fell-back';
  /** Since the dispatch began. */
  readonly startedMs: number;
  readonly durationMs: number;
}

/** A second-best way that was taken because the first one failed. */
export interface FallbackRecord {
  readonly step: string;
  readonly reason: string;
}

/** One operation of the surface, as it was called. */
export interface OperationRecord {
  readonly operation: OperationName;
  readonly input: JsonObject;
  readonly ok: boolean;
}

/** What a dispatch gives: the same shape for success and failure. */
export interface DispatchResult {
  readonly macro: string;
  /** As validated, defaults filled in; null where they were refused. */
  readonly arguments: JsonObject | null;
  readonly outcome:
    | { readonly kind: 'value'; readonly value: Json; readonly text: string }
    | { readonly kind: 'failure'; readonly failure: MacroFailure };
  /** Writes that were held back: the call or the operator did not say apply. */
  readonly planned: readonly Change[];
  /** Writes that were done. */
  readonly done: readonly Change[];
  readonly steps: readonly StepRecord[];
  readonly fallbacks: readonly FallbackRecord[];
  readonly operations: readonly OperationRecord[];
  readonly durationMs: number;
}
