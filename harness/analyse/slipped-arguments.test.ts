import { describe, expect, it } from 'vitest';
import type { GoldValue } from '../domain/gold.ts';
import type { Json } from '../domain/json.ts';
import type { Task } from '../domain/task.ts';
import type { Toolset } from '../domain/toolset.ts';
import type { ArgumentFinding } from '../domain/verdict.ts';
import { sampleVerdict } from '../testing/sample-verdict.ts';
import { slippedArguments } from './slipped-arguments.ts';

const toolset: Toolset = {
  id: 't',
  macros: [
    {
      name: 'read',
      intent: 'Reads.',
      validatingSchema: {
        type: 'object',
        properties: { owner: { type: 'string' }, count: { type: 'integer', default: 10 } },
      },
      modelSchema: {},
      writes: [],
    },
  ],
};

/** How one argument slipped: what stood there (undefined: nothing) against what was wanted. */
function slip(
  argument: string,
  found: Json | undefined,
  wanted: GoldValue,
  problem: ArgumentFinding['problem'],
) {
  const task: Task = {
    id: 'a',
    bucket: 'read',
    difficulty: 'direct',
    prompt: 'p',
    gold: { kind: 'calls', calls: [{ macro: 'read', arguments: { [argument]: wanted } }] },
    tags: [],
    rationale: 'r',
  };
  const finding = {
    macro: 'read',
    argument,
    problem,
    found: found === undefined ? null : JSON.stringify(found),
    expected: 'x',
  };
  const verdict = sampleVerdict({ arguments: 0, findings: [finding] });
  const outcomes = new Map([['a', { verdict, bailOuts: [], timing: null }]]);
  return slippedArguments({ tasks: [task], outcomes, toolset })[0]?.slip;
}

describe('slippedArguments', () => {
  it('tells what is absent from what was left at its default', () => {
    expect(slip('owner', undefined, { equals: 'a' }, 'missing')).toBe('missing');
    expect(slip('count', undefined, { equals: 3 }, 'missing')).toBe('default-instead');
    expect(slip('count', 10, { equals: 3 }, 'wrong-value')).toBe('default-instead');
    expect(slip('count', 4, { equals: 3 }, 'wrong-value')).toBe('wrong-value');
  });

  it('sees parts that were not taken apart', () => {
    expect(slip('owner', 'acme/rocket', { equals: 'acme' }, 'wrong-value')).toBe('not-split');
    expect(slip('owner', 'acme/rocket#12', { oneOf: [12, 13] }, 'wrong-type')).toBe('not-split');
    expect(slip('owner', 'bug, help', { equals: ['bug', 'help'] }, 'wrong-type')).toBe('not-split');
    expect(slip('owner', '["bug"]', { equals: ['bug'] }, 'wrong-type')).toBe('not-split');
  });

  it('does not call another value, another case or a number in a text unsplit', () => {
    expect(slip('owner', 'other/rocket', { equals: 'acme' }, 'wrong-value')).toBe('wrong-value');
    expect(slip('owner', 'Acme', { equals: 'acme' }, 'wrong-value')).toBe('wrong-value');
    expect(slip('owner', '12', { equals: 12 }, 'wrong-type')).toBe('wrong-type');
    expect(slip('owner', 'bug', { equals: ['bug', 'help'] }, 'wrong-type')).toBe('wrong-type');
  });

  it('keeps the words of the scorer where it has no better one', () => {
    expect(slip('owner', 'a', { absent: true }, 'not-asked-for')).toBe('not-asked-for');
    expect(slip('owners', 'a', { equals: 'a' }, 'invented-name')).toBe('invented-name');
  });
});
