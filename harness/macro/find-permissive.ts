import type { Problem } from '../domain/harness-error.ts';
import { isJsonObject, type Json } from '../domain/json.ts';

/** Everything about a converted argument schema that would let a guessed name or type through, or lost a field. */
export function findPermissive(options: {
  /** Name of the macro. */
  readonly where: string;
  readonly json: Json;
  /** Names of the arguments as the zod schema has them; null if that is no object schema. */
  readonly fields: readonly string[] | null;
}): Problem[] {
  const { where, json, fields } = options;
  if (fields === null || !isJsonObject(json) || json['type'] !== 'object') {
    return [{ where, found: 'a schema that is no plain object', expected: 'z.object({ … }) at the top' }];
  }
  const properties = isJsonObject(json['properties']) ? json['properties'] : {};
  const missing = fields
    .filter((field) => properties[field] === undefined)
    .map((field) => ({
      where: `${where}.${field}`,
      found: 'nothing after the conversion to JSON Schema',
      expected: 'a typed property',
    }));
  return [...missing, ...untyped(json, where)];
}

function untyped(json: Json, where: string): Problem[] {
  if (!isJsonObject(json)) return [{ where, found: JSON.stringify(json), expected: 'a schema with a type' }];
  const problems: Problem[] = [];
  const states = ['type', 'enum', 'const', 'anyOf', 'oneOf', 'allOf'].some((key) => json[key] !== undefined);
  if (!states) problems.push({ where, found: 'a schema that allows anything', expected: 'a type' });
  if (json['type'] === 'array' && json['items'] === undefined) {
    problems.push({ where, found: 'a list of anything', expected: 'a list whose items have a type' });
  }
  const rest = json['additionalProperties'];
  if (rest !== undefined && rest !== false) {
    problems.push({
      where,
      found: 'an object open to any other name',
      expected: 'an object with named fields',
    });
  }
  const properties = isJsonObject(json['properties']) ? json['properties'] : {};
  for (const [name, schema] of Object.entries(properties))
    problems.push(...untyped(schema, `${where}.${name}`));
  if (json['items'] !== undefined) problems.push(...untyped(json['items'], `${where}[]`));
  return problems;
}
