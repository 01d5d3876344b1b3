import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import { formsOf, hasWord, placeOf } from './prompt-forms.ts';

/** What of a toolset is not in a prompt. */
export interface ToolsetGaps {
  readonly macros: readonly string[];
  /** Macros whose intent is missing or changed. */
  readonly intents: readonly string[];
  /** `macro.argument`. */
  readonly arguments: readonly string[];
  /** `macro.argument = value`. */
  readonly enumValues: readonly string[];
  /** How many of each there are in all. */
  readonly expected: {
    readonly macros: number;
    readonly intents: number;
    readonly arguments: number;
    readonly enumValues: number;
  };
}

/**
 * Looks for every macro name and intent in the whole prompt, and for a macro's argument names and enum values in the
 * prompt of that macro alone: templates write arguments before or behind the rest, and macros share names.
 *
 * @param alone prompt of each macro alone, by name
 */
export function toolsetGaps({
  prompt,
  alone,
  tools,
}: {
  readonly prompt: string;
  readonly alone: Readonly<Record<string, string>>;
  readonly tools: readonly ToolDefinition[];
}): ToolsetGaps {
  const each = tools.map(({ function: { name, description, parameters } }) => ({
    name,
    properties: propertiesOf(parameters),
    // Words of sentences are no names: "number" in an intent does not show that an argument is called so.
    text: without(alone[name] ?? '', [description, ...descriptionsOf(parameters)]),
  }));
  const everyArgument = each.flatMap(({ name, text, properties }) =>
    Object.entries(properties).map(([argument, schema]) => ({ name, text, argument, schema })),
  );
  const everyValue = everyArgument.flatMap(({ name, text, argument, schema }) =>
    enumOf(schema).map((value) => ({ name, text, argument, value })),
  );
  return {
    macros: each.filter(({ name }) => !hasWord(prompt, name)).map(({ name }) => name),
    intents: tools
      .filter(({ function: { description } }) => placeOf(prompt, description) < 0)
      .map((tool) => tool.function.name),
    arguments: everyArgument
      .filter(({ text, argument }) => !hasWord(text, argument))
      .map(({ name, argument }) => `${name}.${argument}`),
    enumValues: everyValue
      .filter(({ text, value }) => !hasWord(text, value))
      .map(({ name, argument, value }) => `${name}.${argument} = ${value}`),
    expected: {
      macros: tools.length,
      intents: tools.length,
      arguments: everyArgument.length,
      enumValues: everyValue.length,
    },
  };
}

/** The arguments of a schema, by name. */
export function propertiesOf(schema: JsonObject): JsonObject {
  const properties = schema['properties'];
  return isJsonObject(properties) ? properties : {};
}

function descriptionsOf(schema: JsonObject): string[] {
  return Object.values(propertiesOf(schema)).flatMap((property) =>
    isJsonObject(property) && typeof property['description'] === 'string' ? [property['description']] : [],
  );
}

function without(text: string, sentences: readonly string[]): string {
  const forms = sentences.flatMap(formsOf).sort((left, right) => right.length - left.length);
  const rest = forms.reduce((left, form) => left.replaceAll(form, ' '), text);
  // A list of required names says what is required, not what there is.
  return rest.replace(/"required"\s*:\s*\[[^\]]*\]/g, ' ');
}

function enumOf(schema: Json): string[] {
  if (!isJsonObject(schema)) return [];
  const items = schema['items'];
  const values = schema['enum'] ?? (isJsonObject(items) ? items['enum'] : undefined);
  return Array.isArray(values) ? values.map(String) : [];
}
