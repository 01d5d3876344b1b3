import type { MacroProgram } from '../dispatch/define-program.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Problem } from '../domain/harness-error.ts';
import { isJsonObject, type Json } from '../domain/json.ts';
import type { Toolset } from '../domain/toolset.ts';
import { convertSchema } from '../macro/convert-schema.ts';
import { isWrite } from '../surface/operations.ts';

/**
 * Where a toolset and the programs of its macros do not fit together: a macro without a program, arguments with other
 * rules or defaults (descriptions apart), other write arguments, a write that no argument can ask for.
 */
export function programProblems(options: {
  readonly toolset: Toolset;
  readonly programs: readonly MacroProgram[];
}): readonly Problem[] {
  const { toolset, programs } = options;
  return toolset.macros.flatMap((macro): Problem[] => {
    const where = macro.name;
    const program = programs.find((each) => each.macro === macro.name);
    if (program === undefined)
      return [{ where, found: 'no program', expected: 'a program in harness/handlers/' }];
    const wanted = canonicalJson(withoutDescriptions(macro.validatingSchema));
    const found = canonicalJson(withoutDescriptions(convertSchema(macro.name, program.schema)));
    const writes = [...program.writes].sort().join(', ');
    return [
      ...(found === wanted ? [] : [{ where, found: `arguments ${found}`, expected: wanted }]),
      ...(writes === macro.writes.join(', ')
        ? []
        : [
            {
              where,
              found: `write arguments ${writes || '(none)'}`,
              expected: macro.writes.join(', ') || 'none',
            },
          ]),
      ...(program.writes.length > 0 || !program.capabilities.some(isWrite)
        ? []
        : [{ where, found: 'a write among its capabilities', expected: 'an argument that asks for it' }]),
    ];
  });
}

function withoutDescriptions(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutDescriptions);
  if (!isJsonObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) =>
      // A property may be called description; then its value is a schema.
      key === 'description' && typeof value === 'string' ? [] : [[key, withoutDescriptions(value)]],
    ),
  );
}
