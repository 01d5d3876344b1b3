import type { Cell } from './cell.ts';
import type { Json, JsonObject } from './json.ts';
import type { LockParts } from './lock.ts';

/** `confirmatory`: as registered. `exploratory`: everything else that ran here. `imported`: run elsewhere. */
export type RunStanding = 'confirmatory' | 'exploratory' | 'imported';

/** How a run stands. `incomplete`: it ended with unanswered tasks. `aborted`: it was stopped, or died. */
export type RunState = 'running' | 'complete' | 'incomplete' | 'aborted';

/** Where the sources of the harness stood when a run began. */
export interface SourceState {
  /** SHA-256 over the harness's own sources, tests left out. */
  readonly harness: string;
  /** Commit id; null outside a git checkout. */
  readonly commit: string | null;
  /** The tree differs from the commit; null outside a git checkout. */
  readonly dirty: boolean | null;
}

/** Everything that was fixed before the first request of a run. Stored first, hashed into the ledger. */
export interface RunRecord {
  /** Sortable and unique: `20261121T081339Z-qwen2.5-7b-3f2a`. */
  readonly id: string;
  readonly startedAt: string;
  readonly standing: RunStanding;
  /** Why a run is exploratory, one sentence each; empty for a confirmatory one. */
  readonly standingReasons: readonly string[];
  readonly cell: Cell;
  readonly registrationId: string | null;
  /** Id of the registered cell that this run executes, or null. */
  readonly registeredCellId: string | null;
  readonly lockHash: string | null;
  /** The parts as found when the run began. */
  readonly parts: LockParts;
  readonly sources: SourceState;
  /** Task ids in the order in which they are asked. */
  readonly taskOrder: readonly string[];
  readonly retry: { readonly tries: number; readonly delayMs: number; readonly timeoutMs: number };
  /** Requests made before the first task, kept apart from the attempts; absent where none are made. */
  readonly warmUp?: { readonly requests: number; readonly prompt: string };
  /** A run ends as incomplete after this many failures `unreachable` in a row; absent: 5. */
  readonly stopAfterUnreachable?: number;
  /** What the backend found out about itself: weights digest, server version, effective settings. */
  readonly backend: JsonObject;
  /** Operating system, processor, memory, Node version. */
  readonly machine: JsonObject;
  /** Results of the preflight checks; empty where none ran. */
  readonly preflight: readonly Json[];
}
