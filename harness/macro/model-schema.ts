import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import { rulesInWords } from './rules-in-words.ts';

/** Stated in words, or enforced by validation alone: these never reach a model as keywords. */
const dropped = new Set([
  '$schema',
  'additionalProperties',
  'default',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
  'uniqueItems',
]);

/** The order in which a Go struct writes an argument, and the one in which it writes the object around them. */
const argumentOrder = ['type', 'items', 'description', 'enum', 'properties', 'required'];
const objectOrder = ['type', 'required', 'properties'];

/**
 * The model-facing rendering of a validating schema: only `type`, `description`, `enum`, `items`, `properties` and
 * `required`; ranges and defaults stand in the description. Any other keyword is kept, so that the lint finds it.
 *
 * Serving stacks write a schema out in three ways. In source order and through Go structs (Ollama) our text comes
 * out unchanged, because keys stand in the structs' order, argument names and `required` are alphabetical, and no
 * keyword is used that the structs lack. A renderer that sorts keys leaves the argument names and every list as they
 * are but moves the keywords themselves (`description` before `type`): no order satisfies it and the structs both.
 */
export function toModelSchema(validating: JsonObject): JsonObject {
  return render(validating, objectOrder);
}

function render(schema: JsonObject, order: readonly string[]): JsonObject {
  const found: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (dropped.has(key)) continue;
    if (key === 'const') found['enum'] = [value];
    else if (key === 'items' && isJsonObject(value)) found[key] = render(value, argumentOrder);
    else if (key === 'properties' && isJsonObject(value)) {
      const names = Object.keys(value).sort();
      found[key] = Object.fromEntries(names.map((name) => [name, renderArgument(value[name] ?? null)]));
    } else if (key === 'required' && Array.isArray(value)) {
      if (value.length > 0) found[key] = [...value].sort();
    } else found[key] = value;
  }
  const description = [found['description'], ...rulesInWords(schema)].filter(
    (part) => typeof part === 'string',
  );
  if (description.length > 0) found['description'] = description.map(sentence).join(' ');
  const keys = [...order, ...Object.keys(found).sort()].filter((key) => found[key] !== undefined);
  return Object.fromEntries([...new Set(keys)].map((key) => [key, found[key] ?? null]));
}

function renderArgument(schema: Json): Json {
  return isJsonObject(schema) ? render(schema, argumentOrder) : schema;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
