import type { Json, JsonObject } from '../domain/json.ts';

/** A raw tool call of an agent, with what it returned. */
export interface RawCall {
  /** In one spelling for all agents: `github.get_issue`, `gh issue view`, `read`. */
  readonly tool: string;
  readonly arguments: JsonObject;
  /** undefined if the log has no result. */
  readonly result: Json | undefined;
  readonly batch: string | null;
  readonly line: number;
}

/** From one request of a person to the next. */
export interface Turn {
  readonly file: string;
  /** Line of the request; of the first call if the log has no request. */
  readonly line: number;
  readonly session: string;
  /** null if the log has no request for these calls. */
  readonly request: string | null;
  readonly time: string | null;
  readonly calls: readonly RawCall[];
  /** All raw calls, also those beyond what is kept of a turn. */
  readonly callCount: number;
  /** Macros that were called in it, each with whether it ended with a value. */
  readonly macros: readonly { readonly name: string; readonly succeeded: boolean }[];
}
