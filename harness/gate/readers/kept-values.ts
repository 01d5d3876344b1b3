import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import { compactJson, compactText } from '../compact-json.ts';

const argumentLimits = { characters: 1000, entries: 50, values: 200 } as const;
const resultLimits = { characters: 4000, entries: 100, values: 2000 } as const;
const requestCharacters = 2000;
/** Longer texts are kept as text: nothing beyond the cut could be used anyway. */
const parsedCharacters = 2_000_000;

/** A request as it is kept. */
export function keptRequest(text: string): string {
  return compactText(text, requestCharacters).trim();
}

/** Arguments as they are kept: an object, also where a log has them as JSON text. Text that is no JSON stands under `text`. */
export function keptArguments(given: unknown): JsonObject {
  const value = typeof given === 'string' ? parsedJson(given) : ((given ?? {}) as Json);
  const kept = compactJson(isJsonObject(value) ? value : { text: value }, argumentLimits);
  return isJsonObject(kept) ? kept : {};
}

/** A result as it is kept: what lies in content blocks and in JSON text is taken out. */
export function keptResult(content: unknown): Json {
  const value = (content ?? null) as Json;
  const text = typeof value === 'string' ? value : textOfBlocks(value);
  return compactJson(text === null ? value : parsedJson(text), resultLimits);
}

/** The text of content blocks (`[{ type: 'text', text }]`); null if the value is something else. */
export function textOfBlocks(value: Json): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const texts = value.flatMap((block) =>
    isJsonObject(block) && typeof block['type'] === 'string' && typeof block['text'] === 'string'
      ? [block['text']]
      : [],
  );
  return texts.length === 0 ? null : texts.join('\n');
}

function parsedJson(text: string): Json {
  if (text.length > parsedCharacters || !/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
