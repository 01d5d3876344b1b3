import type { Change } from '../surface/change.ts';
import type { FallbackRecord, OperationRecord, StepRecord } from './dispatch-result.ts';

/** What a dispatch notes down while its handler runs. */
export interface Trace {
  readonly steps: StepRecord[];
  readonly fallbacks: FallbackRecord[];
  readonly operations: OperationRecord[];
  readonly planned: Change[];
  readonly done: Change[];
  /** The innermost step that each error came out of. */
  readonly failedIn: WeakMap<object, string>;
}

/** An empty trace. */
export function emptyTrace(): Trace {
  return { steps: [], fallbacks: [], operations: [], planned: [], done: [], failedIn: new WeakMap() };
}
