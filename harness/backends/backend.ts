import type { Completion } from '../domain/attempt.ts';
import type { JsonObject } from '../domain/json.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import type { Inspector } from './inspector.ts';

/** One request of a user, to be put to the model under the toolset the backend was opened with. */
export interface CompletionRequest {
  /** For recorded and computed replies only; a backend that asks a model never looks at it. */
  readonly taskId: string;
  readonly prompt: string;
  /** On offer for this request alone, instead of the tools the backend was opened with. */
  readonly tools?: readonly ToolDefinition[];
  /** Constrained decoding then gives one call and nothing else. Free decoding can't be held to it. */
  readonly exactlyOneCall?: boolean;
  readonly signal: AbortSignal;
}

/**
 * A model, opened with one config and one toolset. Translates and transports, and does nothing else:
 * it never retries, repairs, defaults or scores.
 */
export interface Backend {
  /** Identity and effective settings, as far as the engine or server tells; `null` where it does not. */
  describe(): Promise<JsonObject>;
  /** Asks once. Never throws for what a server or model does: that is a `failed` completion. */
  complete(request: CompletionRequest): Promise<Completion>;
  /** What the checks before a run look at; absent where there is no model to check. */
  readonly inspector?: Inspector;
  close(): Promise<void>;
}
