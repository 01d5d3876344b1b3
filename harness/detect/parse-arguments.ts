import type { JsonObject } from '../domain/json.ts';

/** The arguments of a call as an object, or null if the text is no JSON object. Never repairs. */
export function parseArguments(argumentsText: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(argumentsText);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
