import { Ajv2020 } from 'ajv/dist/2020.js';
import { HarnessError } from '../domain/harness-error.ts';
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { Toolset, ToolsetMacro } from '../domain/toolset.ts';

/** What the schema says of one argument. */
export interface ArgumentRule {
  /** JSON Schema types it may have; null where the schema names none. */
  readonly types: readonly string[] | null;
  /** The value that absence stands for; undefined where there is none. */
  readonly default: Json | undefined;
}

/** A macro, ready to judge calls of it. */
export interface CompiledMacro {
  readonly name: string;
  readonly writes: readonly string[];
  readonly arguments: ReadonlyMap<string, ArgumentRule>;
  /** Why the macro's schema refuses these arguments, in one line; null if it accepts them. Nothing is coerced. */
  readonly refusal: (callArguments: JsonObject) => string | null;
}

/**
 * Compiles each macro's validating schema once (JSON Schema 2020-12, unknown keywords refused).
 * `format` is an annotation, as that draft has it by default.
 *
 * @throws HarnessError `schema-not-compiled`, naming the macro
 */
export function compileMacros(toolset: Toolset): ReadonlyMap<string, CompiledMacro> {
  return new Map(toolset.macros.map((macro) => [macro.name, compileMacro(macro)]));
}

function compileMacro(macro: ToolsetMacro): CompiledMacro {
  const validate = compileSchema(macro);
  return {
    name: macro.name,
    writes: macro.writes,
    arguments: argumentRules(macro.validatingSchema),
    refusal: (callArguments) => {
      if (validate(callArguments)) return null;
      const first = validate.errors?.[0];
      return `${first?.instancePath || 'the arguments'} ${first?.message ?? 'refused by the schema'}`;
    },
  };
}

function compileSchema(macro: ToolsetMacro) {
  // One instance a macro: two schemas may carry the same `$id`.
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    validateFormats: false,
    logger: false,
  });
  try {
    return ajv.compile(macro.validatingSchema);
  } catch (error) {
    throw new HarnessError({
      code: 'schema-not-compiled',
      message: `The argument schema of macro ${macro.name} is not valid JSON Schema 2020-12: ${error instanceof Error ? error.message : String(error)}`,
      fix: `Correct the schema of ${macro.name} in the toolset.`,
      cause: error,
    });
  }
}

function argumentRules(schema: JsonObject): ReadonlyMap<string, ArgumentRule> {
  const properties = schema['properties'];
  if (!isJsonObject(properties)) return new Map();
  return new Map(
    Object.entries(properties).map(([name, property]) => [
      name,
      isJsonObject(property)
        ? { types: typeNames(property['type']), default: property['default'] }
        : { types: null, default: undefined },
    ]),
  );
}

function typeNames(type: Json | undefined): readonly string[] | null {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((name): name is string => typeof name === 'string') : null;
}
