import type { Completion, Failure } from '../domain/attempt.ts';
import type { Facts, handOverReasons, missingCodes } from '../domain/fact.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import type { Change } from '../surface/change.ts';
import type { World } from '../surface/world.ts';

/** One request to the model. */
export interface StepRequest {
  /** From 1. */
  readonly number: number;
  readonly prompt: string;
  readonly tools: readonly ToolDefinition[];
  readonly exactlyOneCall: boolean;
}

/** Puts a request to a model, or looks up what it said. */
export type Ask = (request: StepRequest) => Promise<Completion>;

/** A call of the model and what came of it, as the model is shown it. */
export interface ShownCall {
  readonly name: string;
  readonly argumentsText: string;
  /** JSON text, or a refusal. */
  readonly result: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  /** The result was longer than the arm allows. */
  readonly cut: boolean;
}

/**
 * How work on a task ended.
 *
 * - `answered`, `handed-over`: as the model said.
 * - `no-call`: a reply in which no call was found ended it.
 * - `refused`: the one call of a route could not be run; `failed`: its macro failed.
 * - `out-of-requests`: the registered number of requests was used up.
 * - `out-of-context`: what had been found out no longer fitted into the model's context.
 * - `unanswered`: the infrastructure failed; nothing is graded.
 */
export type EpisodeEnd =
  | { readonly kind: 'answered'; readonly facts: Facts }
  | {
      readonly kind: 'handed-over';
      readonly reason: (typeof handOverReasons)[number];
      readonly missing: readonly (typeof missingCodes)[number][];
    }
  | { readonly kind: 'no-call' }
  | { readonly kind: 'refused' | 'failed'; readonly message: string }
  | { readonly kind: 'out-of-requests' }
  | { readonly kind: 'out-of-context' }
  | { readonly kind: 'unanswered'; readonly failure: Failure };

/** Work on one task, from the request to its end. */
export interface Episode {
  readonly end: EpisodeEnd;
  readonly completions: readonly Completion[];
  readonly calls: readonly ShownCall[];
  /** Writes in the order in which they were done. */
  readonly changes: readonly Change[];
  /** The world as the work left it. */
  readonly world: World;
}
