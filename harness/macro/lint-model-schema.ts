import type { Problem } from '../domain/harness-error.ts';
import { isJsonObject, type Json } from '../domain/json.ts';

const keywords = new Set(['type', 'description', 'enum', 'items', 'properties', 'required']);
const types = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean']);

/**
 * Everything in a model-facing schema that some serving stack drops, reorders or escapes; empty if nothing.
 *
 * Allowed: one plain type a schema, `description`, `enum`, `items`, `properties`, `required`; every argument is
 * described; names are snake_case; names and `required` are alphabetical; all text is {@link isPlainText}.
 */
export function lintModelSchema(options: { readonly where: string; readonly schema: Json }): Problem[] {
  const { where, schema } = options;
  if (!isJsonObject(schema)) return [{ where, found: JSON.stringify(schema), expected: 'a schema object' }];
  const problems = lintNode(schema, where);
  if (schema['type'] !== 'object')
    problems.push({ where, found: show(schema['type']), expected: 'type object' });
  return problems;
}

/** Tells whether a text passes every serializer unescaped: printable ASCII without `<`, `>`, `&`, `"` and `\`. */
export function isPlainText(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !/[<>&"\\]/.test(text);
}

function lintNode(schema: Json, where: string): Problem[] {
  if (!isJsonObject(schema)) return [{ where, found: JSON.stringify(schema), expected: 'a schema object' }];
  const problems: Problem[] = [];
  const refuse = (found: string, expected: string) => problems.push({ where, found, expected });
  for (const key of Object.keys(schema)) {
    if (!keywords.has(key)) refuse(`keyword ${key}`, 'only what every serving stack passes on');
  }
  const type = schema['type'];
  if (typeof type !== 'string' || !types.has(type)) refuse(`type ${show(type)}`, 'one plain type');
  const description = schema['description'];
  if (description !== undefined && typeof description !== 'string')
    refuse(show(description), 'a description text');
  if (typeof description === 'string' && !isPlainText(description)) refuse(show(description), plainText);
  if (schema['enum'] !== undefined) problems.push(...lintEnum(schema['enum'], where));
  if (type === 'array' && schema['items'] === undefined)
    refuse('a list without items', 'the type of its items');
  if (schema['items'] !== undefined) problems.push(...lintNode(schema['items'], `${where}[]`));
  if (type === 'object') problems.push(...lintObject(schema['properties'], schema['required'], where));
  return problems;
}

function lintEnum(values: Json, where: string): Problem[] {
  const fine =
    Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string');
  if (!fine) return [{ where, found: `enum ${show(values)}`, expected: 'a list of texts' }];
  return (values as readonly string[])
    .filter((value) => !isPlainText(value))
    .map((value) => ({ where, found: show(value), expected: plainText }));
}

function lintObject(properties: Json | undefined, required: Json | undefined, where: string): Problem[] {
  if (!isJsonObject(properties)) return [{ where, found: 'no properties', expected: 'named arguments' }];
  const problems: Problem[] = [];
  const names = Object.keys(properties);
  if (!isSorted(names))
    problems.push({ where, found: names.join(', '), expected: 'names in alphabetical order' });
  for (const name of names) {
    const at = `${where}.${name}`;
    if (!/^[a-z][a-z0-9_]*$/.test(name))
      problems.push({ where: at, found: name, expected: 'a snake_case name' });
    const schema = properties[name] ?? null;
    if (isJsonObject(schema) && (schema['description'] ?? '') === '')
      problems.push({ where: at, found: 'no description', expected: 'what the argument means' });
    problems.push(...lintNode(schema, at));
  }
  if (required === undefined) return problems;
  const known = Array.isArray(required) && required.every((name) => names.includes(String(name)));
  if (!known)
    problems.push({ where, found: `required ${show(required)}`, expected: 'a list of argument names' });
  else if (!isSorted(required.map(String)))
    problems.push({ where, found: `required ${show(required)}`, expected: 'alphabetical order' });
  return problems;
}

const plainText = 'printable ASCII without < > & " and backslash';

function isSorted(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);
}

function show(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
