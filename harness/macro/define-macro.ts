import type { z as zod4 } from 'zod';
import type { z as zod3 } from 'zod/v3';
import { HarnessError, type Problem } from '../domain/harness-error.ts';
import type { ToolsetMacro } from '../domain/toolset.ts';
import { convertSchema } from './convert-schema.ts';
import { lintMacro } from './lint-macro.ts';
import { toModelSchema } from './model-schema.ts';

/** What an author writes down about a macro. */
export interface MacroDefinition {
  /** snake_case, unique in its toolset. */
  readonly name: string;
  /** When to use it, in one to three sentences; the model reads this. */
  readonly intent: string;
  /** The arguments: an object schema of zod 4, or of zod 3 (`zod/v3`). */
  readonly schema: zod4.core.$ZodType | zod3.ZodTypeAny;
  /** Arguments that change the world when they are not at their default. */
  readonly writes: readonly string[];
}

/** A macro whose argument schema was converted and linted: ready to be offered. */
export type Macro = ToolsetMacro;

/**
 * Turns a definition into a macro with both renderings of its argument schema.
 *
 * @throws HarnessError `schema-not-convertible` if the conversion gave an empty or permissive schema, or lost a rule
 * @throws HarnessError `macro-not-portable` with every finding of the lint
 */
export function defineMacro(definition: MacroDefinition): Macro {
  const validatingSchema = convertSchema(definition.name, definition.schema);
  const macro: Macro = {
    name: definition.name,
    intent: definition.intent,
    validatingSchema,
    modelSchema: toModelSchema(validatingSchema),
    writes: [...definition.writes].sort(),
  };
  const problems: readonly Problem[] = lintMacro(macro);
  if (problems.length > 0) {
    throw new HarnessError({
      code: 'macro-not-portable',
      message: `macro ${definition.name}: not every serving stack would pass it on unchanged`,
      fix: 'Change the definition as listed.',
      problems,
    });
  }
  return macro;
}
