import type { GoldCall } from '../domain/gold.ts';
import type { Json } from '../domain/json.ts';
import type { ArgumentFinding } from '../domain/verdict.ts';
import type { ArgumentRule } from './compile-macros.ts';
import { goldAccepts, goldInWords } from './gold-value.ts';
import { jsonText } from './json-text.ts';
import type { ReadCall } from './read-call.ts';

const notNamed = { absent: true } as const;

/** Longest argument name kept in a finding, in UTF-16 units. */
const longestName = 100;

/**
 * Everything that is wrong with the arguments of one call, measured by the gold call it was matched with; an empty
 * list if they are right. An absent argument stands for its default. An argument that the gold does not name must
 * be absent or at its default.
 */
export function argumentFindings(call: ReadCall, gold: GoldCall): readonly ArgumentFinding[] {
  const given = call.arguments;
  if (given === null) {
    return [
      {
        macro: call.name,
        argument: '*',
        problem: 'wrong-type',
        found: jsonText(call.argumentsText),
        expected: 'a JSON object',
      },
    ];
  }
  const names = new Set([...Object.keys(gold.arguments), ...Object.keys(given)]);
  return [...names].sort().flatMap((argument) => {
    const rule = call.macro?.arguments.get(argument);
    const named = Object.hasOwn(gold.arguments, argument) ? gold.arguments[argument] : undefined;
    const value = Object.hasOwn(given, argument) ? given[argument] : undefined;
    const accepted = goldAccepts({
      gold: named ?? notNamed,
      value: value === undefined ? rule?.default : value,
      fallback: rule?.default,
    });
    if (accepted) return [];
    return [
      {
        macro: call.name,
        argument: argument.slice(0, longestName),
        problem: problemOf({ value, rule, named: named !== undefined && !('absent' in named) }),
        found: value === undefined ? null : jsonText(value),
        expected: goldInWords(named ?? notNamed),
      },
    ];
  });
}

function problemOf(options: {
  readonly value: Json | undefined;
  readonly rule: ArgumentRule | undefined;
  readonly named: boolean;
}): ArgumentFinding['problem'] {
  const { value, rule, named } = options;
  if (value === undefined) return 'missing';
  if (rule === undefined) return 'invented-name';
  if (!named) return 'not-asked-for';
  return rule.types !== null && !rule.types.some((type) => hasType(value, type))
    ? 'wrong-type'
    : 'wrong-value';
}

function hasType(value: Json, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
