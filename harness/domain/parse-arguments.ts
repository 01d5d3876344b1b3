import { isJsonObject, type Json, type JsonObject } from './json.ts';

/** The arguments of a call; null if their text is no JSON object. Nothing is repaired. */
export function parseArguments(text: string): JsonObject | null {
  try {
    const value = JSON.parse(text) as Json;
    return isJsonObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
