import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { ToolsetMacro } from '../../domain/toolset.ts';
import { asksForDeed, extractFlag } from './extract-flag.ts';
import { extractCount, extractDays, extractNumber, extractRunId } from './extract-number.ts';
import { extractRefs } from './extract-refs.ts';
import { extractRepository } from './extract-repository.ts';
import { extractEnum, extractExceptions, extractLabel } from './extract-texts.ts';

/**
 * The arguments of a macro that patterns find in a request, chosen by each argument's name and type. What is not
 * found, and what equals its default, is left out.
 */
export function extractArguments(options: {
  readonly prompt: string;
  readonly macro: ToolsetMacro;
}): JsonObject {
  const prompt = options.prompt.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const { properties } = options.macro.validatingSchema;
  const found: Record<string, Json> = {};
  for (const [name, schema] of Object.entries(isJsonObject(properties) ? properties : {})) {
    if (!isJsonObject(schema)) continue;
    const value = extractArgument({ prompt, name, schema, writes: options.macro.writes.includes(name) });
    if (value !== null && JSON.stringify(value) !== JSON.stringify(schema['default'])) found[name] = value;
  }
  return found;
}

interface Wanted {
  readonly prompt: string;
  readonly name: string;
  readonly schema: JsonObject;
  readonly writes: boolean;
}

function extractArgument({ prompt, name, schema, writes }: Wanted): Json {
  const choices = schema['enum'];
  if (Array.isArray(choices)) return extractEnum(prompt, choices.map(String));
  switch (schema['type']) {
    case 'boolean':
      return writes ? asksForDeed(prompt) : extractFlag(prompt, name);
    case 'array':
      return extractExceptions(prompt);
    case 'integer':
    case 'number':
      if (/run|job|build/.test(name)) return extractRunId(prompt);
      if (/days/.test(name)) return extractDays(prompt);
      if (/limit|count|max|top/.test(name)) return extractCount(prompt);
      return extractNumber(prompt);
    default:
      if (name === 'owner') return extractRepository(prompt)?.owner ?? null;
      if (name === 'repo') return extractRepository(prompt)?.repo ?? null;
      if (/^(from|base|since)/.test(name)) return extractRefs(prompt).from;
      if (/^(to|head|until)/.test(name)) return extractRefs(prompt).to;
      if (/label|tag/.test(name)) return extractLabel(prompt);
      return /"([^"]+)"/.exec(prompt)?.[1] ?? null;
  }
}
