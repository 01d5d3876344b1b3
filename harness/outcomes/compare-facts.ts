import type { FactName, Facts } from '../domain/fact.ts';
import type { FactFinding } from '../domain/outcome-verdict.ts';

/**
 * The required facts that an answer gets wrong. Lists are compared as sets, texts without regard to capitals. Facts
 * that are not required count neither way: a program states all that it knows.
 */
export function compareFacts(required: Facts, stated: Facts): FactFinding[] {
  return (Object.keys(required) as FactName[]).flatMap((fact) => {
    const expected = asText(required[fact]);
    const found = stated[fact] === undefined ? null : asText(stated[fact]);
    return found === expected ? [] : [{ fact, expected, found }];
  });
}

function asText(value: Facts[FactName]): string {
  if (!Array.isArray(value)) return String(value).toLowerCase();
  return [...new Set(value.map((each) => String(each).toLowerCase()))].sort().join(', ') || 'none';
}
