import type { z } from 'zod';
import type { JsonObject } from '../../domain/json.ts';
import type { LogEvent } from '../log-event.ts';

/** Where a reader puts what a line says. */
export interface LineSink {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The session of lines that name none: the file. */
  readonly fileSession: string;
  event(event: LogEvent): void;
  /** The value if the schema takes it; otherwise null, and what is wrong is a problem of the line. */
  check<T>(schema: z.ZodType<T>, value: unknown, place?: string): T | null;
  /** A problem of the line. */
  refuse(found: string, expected: string): void;
}

/** One of the forms that session logs have. */
export interface LogForm {
  readonly id: 'macrobench' | 'anthropic-messages' | 'openai-chat' | 'openai-responses' | 'generic-calls';
  /** As it is told to a person. */
  readonly title: string;
  /** The line can be of no other form. */
  recognises(line: JsonObject): boolean;
  /** Puts everything that the line says about requests, calls, results and macros into the sink. */
  read(line: JsonObject, sink: LineSink): void;
}
