import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { GoldValue } from '../../domain/gold.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { goldCallsOf, goldsOf } from './gold-calls.ts';
import { type LintRule, placeOf } from './lint-rule.ts';
import { argumentSchemas } from './macro-arguments.ts';

/**
 * Gold that the macro's own schema refuses can't be reached by a right answer: every literal and every member of
 * an accepted set passes the argument's schema, patterns compile and stand for texts, ranges lie inside the
 * schema's, and only texts are asked to be "any text". The pattern of a question compiles too.
 */
export const refusedGold: LintRule = (input) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const schemas = new Map(
    input.corpus.toolset.macros.map((macro) => [
      macro.name,
      new Map(
        Object.entries(argumentSchemas(macro)).map(([name, schema]) => [
          name,
          { schema, validate: ajv.compile(schema) },
        ]),
      ),
    ]),
  );
  return input.corpus.tasks.flatMap((task, index) => {
    const calls = goldCallsOf(task).flatMap((call) =>
      Object.entries(call.arguments).flatMap(([argument, value]) => {
        const known = schemas.get(call.macro)?.get(argument);
        if (known === undefined) return [];
        return refusals(value, known).map(({ found, expected }) => ({
          found: `${call.macro}.${argument}: ${found}`,
          expected,
        }));
      }),
    );
    const questions = goldsOf(task).flatMap((gold) =>
      gold.kind === 'question' ? patternRefusals(gold.names, 'iu') : [],
    );
    return [...calls, ...questions].map((each) => ({ where: placeOf(input, index), ...each }));
  });
};

interface Refusal {
  readonly found: string;
  readonly expected: string;
}

interface Known {
  readonly schema: JsonObject;
  readonly validate: ValidateFunction;
}

function refusals(value: GoldValue, { schema, validate }: Known): Refusal[] {
  if ('equals' in value) return literalRefusals(value.equals, validate);
  if ('oneOf' in value) return value.oneOf.flatMap((member) => literalRefusals(member, validate));
  if ('between' in value) return rangeRefusals(value.between, schema, validate);
  if ('absent' in value) return [];
  const text = schema['type'] === 'string';
  const wrongKind: Refusal[] = text
    ? []
    : [
        {
          found: JSON.stringify(value),
          expected: `gold for a value of type ${JSON.stringify(schema['type'])}`,
        },
      ];
  return 'matches' in value ? [...wrongKind, ...patternRefusals(value.matches, 'u')] : wrongKind;
}

function literalRefusals(value: Json, validate: ValidateFunction): Refusal[] {
  if (validate(value)) return [];
  const reasons = (validate.errors ?? []).map(({ message }) => message ?? 'refused');
  return [{ found: JSON.stringify(value), expected: [...new Set(reasons)].join(', ') }];
}

function rangeRefusals(
  [low, high]: readonly [number, number],
  schema: JsonObject,
  validate: ValidateFunction,
): Refusal[] {
  const found = `between ${low} and ${high}`;
  if (low > high) return [{ found, expected: 'the lower end first' }];
  if (schema['type'] !== 'integer' && schema['type'] !== 'number') {
    return [{ found, expected: `gold for a value of type ${JSON.stringify(schema['type'])}` }];
  }
  return [low, high].flatMap((end) => literalRefusals(end, validate).map((each) => ({ ...each, found })));
}

function patternRefusals(pattern: string, flags: string): Refusal[] {
  try {
    new RegExp(pattern, flags);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ found: `pattern ${JSON.stringify(pattern)}`, expected: `a pattern that compiles (${reason})` }];
  }
}
