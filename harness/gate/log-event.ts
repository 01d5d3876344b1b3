import type { Json, JsonObject } from '../domain/json.ts';

/** One thing that a session log tells, whatever form the log has. Texts are cut and secrets masked. */
export type LogEvent = RequestEvent | CallEvent | ResultEvent | MacroEvent;

/** A person asked for something: a turn begins. */
export interface RequestEvent {
  readonly kind: 'request';
  readonly session: string;
  readonly text: string;
  /** As the log has it; null if it has none. */
  readonly time: string | null;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** An agent called a raw tool. */
export interface CallEvent {
  readonly kind: 'call';
  readonly session: string;
  /** The turn, where the log names it; null where a request begins one. */
  readonly turn: string | null;
  /** The request of the turn, where the log has it beside each call. */
  readonly request?: string | null;
  /** Ties the result to the call; null if the log does not. */
  readonly id: string | null;
  readonly tool: string;
  readonly arguments: JsonObject;
  /** Calls of one reply, which can't depend on each other, share it; null if unknown. */
  readonly batch: string | null;
  readonly time: string | null;
  readonly line: number;
}

/** A call returned. */
export interface ResultEvent {
  readonly kind: 'result';
  readonly session: string;
  /** The call it belongs to; null for the latest. */
  readonly id: string | null;
  readonly content: Json;
  readonly line: number;
}

/** A macro was dispatched, as our own log records it. */
export interface MacroEvent {
  readonly kind: 'macro';
  readonly session: string;
  readonly name: string;
  /** It ended with a value: the turn was carried by the macro. */
  readonly succeeded: boolean;
  readonly time: string | null;
  readonly line: number;
}
