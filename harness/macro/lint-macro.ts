import type { Problem } from '../domain/harness-error.ts';
import { isJsonObject } from '../domain/json.ts';
import type { ToolsetMacro } from '../domain/toolset.ts';
import { isPlainText, lintModelSchema } from './lint-model-schema.ts';

/**
 * Everything that is wrong with one macro: its name, its intent, its model-facing schema, a write argument that does
 * not exist or has no default, a model-facing schema that names other arguments than the validating one.
 */
export function lintMacro(macro: ToolsetMacro): Problem[] {
  const where = macro.name;
  const problems: Problem[] = [];
  if (!/^[a-z][a-z0-9_]{0,63}$/.test(macro.name))
    problems.push({ where, found: macro.name, expected: 'a snake_case name of at most 64 characters' });
  if (macro.intent.trim() === '')
    problems.push({ where, found: 'no intent', expected: 'when to use the macro' });
  if (!isPlainText(macro.intent))
    problems.push({
      where,
      found: macro.intent,
      expected: 'an intent in printable ASCII without < > & " and backslash',
    });
  problems.push(...lintModelSchema({ where, schema: macro.modelSchema }));
  const { properties } = macro.validatingSchema;
  const validated = isJsonObject(properties) ? properties : {};
  const shown = isJsonObject(macro.modelSchema['properties']) ? macro.modelSchema['properties'] : {};
  const names = Object.keys(validated).sort().join(', ');
  if (Object.keys(shown).sort().join(', ') !== names)
    problems.push({
      where,
      found: `model-facing arguments ${Object.keys(shown).join(', ') || '(none)'}`,
      expected: names,
    });
  for (const name of macro.writes) {
    const schema = validated[name];
    if (!isJsonObject(schema) || schema['default'] === undefined)
      problems.push({
        where,
        found: `write argument ${name}`,
        expected: 'an argument with a harmless default',
      });
  }
  return problems;
}
