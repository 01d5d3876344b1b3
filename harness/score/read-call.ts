import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { ReplyCall } from '../domain/reply.ts';
import type { CompiledMacro } from './compile-macros.ts';

/** A call of a reply, read for judging. */
export interface ReadCall {
  readonly name: string;
  /** The text as delivered; orders calls where their order does not count. */
  readonly argumentsText: string;
  /** null: the text is no JSON object. */
  readonly arguments: JsonObject | null;
  /** null: no macro of that name is on offer. */
  readonly macro: CompiledMacro | null;
}

/** Reads one call; a name off the list or a broken text is kept as data, nothing is repaired. */
export function readCall(call: ReplyCall, macros: ReadonlyMap<string, CompiledMacro>): ReadCall {
  return {
    name: call.name,
    argumentsText: call.argumentsText,
    arguments: parsedObject(call.argumentsText),
    macro: macros.get(call.name) ?? null,
  };
}

function parsedObject(text: string): JsonObject | null {
  try {
    const value = JSON.parse(text) as Json;
    return isJsonObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
