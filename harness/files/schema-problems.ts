import type { z } from 'zod';
import type { Problem } from '../domain/harness-error.ts';
import { didYouMean } from '../domain/near-matches.ts';
import { keysAt } from './keys-at.ts';

type Path = readonly PropertyKey[];

/** Where a path stands in a file (`file:line:column`); `key` asks for the key itself, not for its value. */
export type Locate = (path: Path, part: 'key' | 'value') => string;

/**
 * Every way in which a value departs from a zod schema, in the order of the file's places.
 * Unknown keys are named one by one, with near matches.
 */
export function schemaProblems(options: {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly issues: readonly z.core.$ZodIssue[];
  readonly locate: Locate;
}): Problem[] {
  const { schema, value, locate } = options;
  return options.issues.flatMap((issue) => problemsOf(issue, []));

  function problemsOf(issue: z.core.$ZodIssue, base: Path): Problem[] {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        where: locate([...path, key], 'key'),
        found: `unknown key ${JSON.stringify(key)}${inside(path)}`,
        expected: `one of ${known.join(', ')}${didYouMean(key, known)}`,
      }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return unionProblems(issue, path);
    }
    return [
      {
        where: locate(path, 'value'),
        found: `${nameOf(path)}${shown(valueAt(value, path))}`,
        expected: expectation(issue),
      },
    ];
  }

  /** A variant that only stumbles deeper down is the one that was meant; otherwise all are named. */
  function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path): Problem[] {
    const candidates = issue.errors.filter((errors) => errors.every((error) => error.path.length > 0));
    const meant = candidates.length === 1 ? candidates[0] : undefined;
    if (meant !== undefined) return meant.flatMap((error) => problemsOf(error, path));
    const known = keysAt(schema, path);
    const expected = issue.errors.flat().map(expectation);
    return [
      {
        where: locate(path, 'value'),
        found: `${nameOf(path)}${shown(valueAt(value, path))}`,
        expected:
          known.length > 0
            ? `exactly one of the forms with ${known.join(', ')}`
            : [...new Set(expected)].join(' or '),
      },
    ];
  }
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return `${measured(issue.origin)}${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return `${measured(issue.origin)}${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    case 'invalid_format':
      return issue.pattern === undefined ? issue.format : `text that matches ${issue.pattern}`;
    default:
      return issue.message;
  }
}

function measured(origin: string): string {
  if (origin === 'string') return 'length ';
  return origin === 'array' || origin === 'object' ? 'number of entries ' : '';
}

function nameOf(path: Path): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}

function inside(path: Path): string {
  return path.length === 0 ? '' : ` in ${path.map(String).join('.')}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null ? Reflect.get(current, step) : undefined,
    value,
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
