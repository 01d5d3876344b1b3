import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';

/** Most properties for which every order is offered: n properties need 2ⁿ rules. */
const freeOrderLimit = 6;

/** Rules of a GBNF grammar, by name. */
export type GrammarRules = Map<string, string>;

/** Rules for JSON values of any shape, with the blanks that models write: `", "` and `": "`. */
export const jsonRules: ReadonlyMap<string, string> = new Map([
  ['json', 'json-object | json-array | json-string | json-number | "true" | "false" | "null"'],
  ['json-object', '"{" ( json-member ( ", " json-member )* )? "}"'],
  ['json-member', 'json-string ": " json'],
  ['json-array', '"[" ( json ( ", " json )* )? "]"'],
  [
    'json-string',
    '"\\"" ( [^"\\\\\\x00-\\x1F\\x7F] | "\\\\" ( ["\\\\/bfnrt] | "u" json-hex json-hex json-hex json-hex ) )* "\\""',
  ],
  ['json-hex', '[0-9a-fA-F]'],
  ['json-integer', '"-"? ( "0" | [1-9] [0-9]{0,15} )'],
  ['json-number', 'json-integer ( "." [0-9]{1,16} )? ( [eE] [-+]? [0-9]{1,3} )?'],
  ['json-boolean', '"true" | "false"'],
]);

/**
 * Adds rules for the JSON values that a model-facing schema accepts (the subset of `type`, `enum`, `items`,
 * `properties`, `required`; anything else: any JSON value). Required properties are there, no property comes
 * twice, unknown ones don't come; up to six properties in any order, more in the schema's.
 *
 * @returns what to write where such a value may stand
 */
export function schemaRule(rules: GrammarRules, name: string, schema: JsonObject): string {
  const choices = schema.enum;
  if (Array.isArray(choices) && choices.length > 0)
    return `( ${choices.map((choice: Json) => literal(JSON.stringify(choice))).join(' | ')} )`;
  switch (schema.type) {
    case 'string':
      return 'json-string';
    case 'integer':
      return 'json-integer';
    case 'number':
      return 'json-number';
    case 'boolean':
      return 'json-boolean';
    case 'array': {
      const item = isJsonObject(schema.items) ? schemaRule(rules, `${name}-item`, schema.items) : 'json';
      return `"[" ( ${item} ( ", " ${item} )* )? "]"`;
    }
    case 'object':
      return isJsonObject(schema.properties)
        ? objectRule(rules, name, schema.properties, schema.required)
        : 'json-object';
    default:
      return 'json';
  }
}

/** Text in double quotes as GBNF writes it. */
export function literal(text: string): string {
  const escaped = text
    .replace(/["\\]/gu, '\\$&')
    .replace(/\n/gu, '\\n')
    .replace(/\r/gu, '\\r')
    .replace(/\t/gu, '\\t');
  return `"${escaped}"`;
}

function objectRule(
  rules: GrammarRules,
  name: string,
  properties: JsonObject,
  required: Json | undefined,
): string {
  const keys = Object.keys(properties);
  if (keys.length === 0) return '"{}"';
  const needed = new Set(Array.isArray(required) ? required : []);
  keys.forEach((key, index) => {
    const schema = properties[key];
    const value = schemaRule(rules, `${name}-${index}`, isJsonObject(schema) ? schema : {});
    rules.set(`${name}-${index}`, `${literal(`${JSON.stringify(key)}: `)} ${value}`);
  });
  const inOrder = keys.length > freeOrderLimit;
  return `"{" ${restRule(keys.map((_, index) => index))} "}"`;

  /** What may come while the properties `left` have not come yet. */
  function restRule(left: readonly number[]): string {
    const rule = `${name}-rest${left.map((index) => `-${index}`).join('')}`;
    if (rules.has(rule)) return rule;
    rules.set(rule, '');
    const comma = left.length === keys.length ? '' : '", " ';
    const alternatives: string[] = [];
    for (const index of left) {
      const skipped = inOrder ? left.filter((other) => other < index) : [];
      if (skipped.some(isNeeded)) break;
      const rest = left.filter((other) => other !== index && !skipped.includes(other));
      alternatives.push(`${comma}${name}-${index} ${restRule(rest)}`);
    }
    if (!left.some(isNeeded)) alternatives.push('""');
    rules.set(rule, alternatives.join(' | '));
    return rule;
  }

  function isNeeded(index: number): boolean {
    return needed.has(keys[index] ?? '');
  }
}
