import { z } from 'zod';
import type { z as zod3 } from 'zod/v3';
import { ignoreOverride, zodToJsonSchema } from 'zod-to-json-schema';
import { HarnessError, type Problem } from '../domain/harness-error.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { closeSchema } from './close-schema.ts';
import { findPermissive } from './find-permissive.ts';

/**
 * The validating rendering of an argument schema: JSON Schema 2020-12 with every rule the zod schema states.
 * Objects are closed (`additionalProperties: false`), properties and `required` are alphabetical.
 * The converter follows from the schema itself: zod's own for zod 4, `zod-to-json-schema` for zod 3.
 *
 * @throws HarnessError `schema-not-convertible`, naming the macro, if the schema is of neither version, is not an
 *   object, came out empty or permissive, or holds a rule that JSON Schema can't state (all findings at once)
 */
export function convertSchema(macro: string, schema: unknown): JsonObject {
  const lost: Problem[] = [];
  const note = (path: string, rule: string) =>
    lost.push({
      where: `${macro}${path}`,
      found: `a ${rule} that JSON Schema can't state`,
      expected: 'a rule that survives the conversion (min, max, enum, regex …)',
    });
  const converted = convert(macro, schema, note);
  const problems = [
    ...findPermissive({ where: macro, json: converted.json, fields: converted.fields }),
    ...lost,
  ];
  if (problems.length > 0) throw notConvertible(macro, problems);
  return closeSchema(converted.json) as JsonObject;
}

interface Converted {
  readonly json: Json;
  /** Names of the arguments as zod knows them; null if the schema is not an object. */
  readonly fields: readonly string[] | null;
}

type Note = (path: string, rule: string) => void;

function convert(macro: string, schema: unknown, note: Note): Converted {
  if (isZod4(schema)) return convertZod4(macro, schema, note);
  if (isZod3(schema)) return convertZod3(schema, note);
  throw notConvertible(macro, [
    { where: macro, found: 'a value that is no zod schema', expected: 'z.object({ … }) of zod 4 or zod 3' },
  ]);
}

function isZod4(schema: unknown): schema is z.core.$ZodType {
  return typeof schema === 'object' && schema !== null && '_zod' in schema;
}

function isZod3(schema: unknown): schema is zod3.ZodTypeAny {
  if (typeof schema !== 'object' || schema === null || '_zod' in schema || !('_def' in schema)) return false;
  const definition = schema._def;
  return typeof definition === 'object' && definition !== null && 'typeName' in definition;
}

function convertZod4(macro: string, schema: z.core.$ZodType, note: Note): Converted {
  const seen = new Set<unknown>();
  let json: unknown;
  try {
    json = z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-2020-12',
      reused: 'inline',
      override: ({ zodSchema, path }) => {
        for (const check of zodSchema._zod.def.checks ?? []) {
          if (check._zod.def.check !== 'custom' || seen.has(check)) continue;
          seen.add(check);
          note(path.map((step) => `.${step}`).join(''), 'refinement');
        }
      },
    });
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw notConvertible(macro, [{ where: macro, found, expected: 'types that JSON has' }]);
  }
  const definition = schema._zod.def as { readonly type: string; readonly shape?: object };
  const fields = definition.type === 'object' ? Object.keys(definition.shape ?? {}) : null;
  return { json: withoutDialect(json), fields };
}

function convertZod3(schema: zod3.ZodTypeAny, note: Note): Converted {
  const json = zodToJsonSchema(schema, {
    $refStrategy: 'none',
    strictUnions: true,
    override: (definition, { currentPath }) => {
      const { typeName, effect } = definition as { typeName?: string; effect?: { type: string } };
      if (typeName === 'ZodEffects' && effect?.type === 'refinement') {
        note(currentPath.map((step) => (step === '#' ? '' : `.${step}`)).join(''), 'refinement');
      }
      return ignoreOverride;
    },
  });
  const shape: unknown = (schema as { readonly shape?: unknown }).shape;
  const fields = typeof shape === 'object' && shape !== null ? Object.keys(shape) : null;
  return { json: withoutDialect(json), fields };
}

function withoutDialect(json: unknown): Json {
  const { $schema: _, ...rest } = JSON.parse(JSON.stringify(json)) as Record<string, Json>;
  return rest;
}

function notConvertible(macro: string, problems: readonly Problem[]): HarnessError {
  return new HarnessError({
    code: 'schema-not-convertible',
    message: `macro ${macro}: its argument schema does not survive the conversion to JSON Schema`,
    fix: `Change the schema of ${macro} as listed.`,
    problems,
  });
}
