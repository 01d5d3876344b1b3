import { describe, expect, it } from 'vitest';
import type { Corpus } from '../domain/corpus.ts';
import type { GoldCall, GoldValue } from '../domain/gold.ts';
import type { Task } from '../domain/task.ts';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { sampleTask } from '../testing/sample-task.ts';
import type { LintInput } from './lint/lint-rule.ts';
import { lintCorpus, lintRules } from './lint-corpus.ts';

type Case = readonly [what: string, input: LintInput];

function input(corpus: Partial<Corpus>, baselinePoints?: LintInput['baselinePoints']): LintInput {
  const whole = sampleCorpus(corpus);
  return {
    corpus: whole,
    lines: {
      manifestFile: 'corpus.json',
      tasksFile: 'tasks.jsonl',
      lines: whole.tasks.map((_, index) => index + 1),
    },
    baselinePoints,
  };
}

/** A corpus with these tasks, each plausible but for the fields given. */
function tasks(...fields: readonly Partial<Task>[]): LintInput {
  return input({ tasks: fields.map((each, index) => sampleTask({ id: `task-${index + 1}`, ...each })) });
}

function prompts(...texts: readonly string[]): LintInput {
  return tasks(...texts.map((prompt) => ({ prompt })));
}

/** A corpus of one task with one gold call of `close_old_threads`. */
function closing(given: Readonly<Record<string, GoldValue>>): LintInput {
  return calling({ macro: 'close_old_threads', arguments: { forum: { equals: 'kitchen' }, ...given } });
}

function calling(...calls: GoldCall[]): LintInput {
  return tasks({ gold: { kind: 'calls', calls } });
}

function asking(names: string): LintInput {
  return tasks({ gold: { kind: 'question', missing: ['number'], names } });
}

const { manifest, toolset } = sampleCorpus();
const noCall = { kind: 'no-call' } as const;
const asAlternative = { gold: noCall, credit: 0.5, because: 'It may be a joke.' } as const;
const slugOften = (count: number) =>
  prompts(
    ...Array.from(
      { length: count },
      (_, index) => `Look at a-b${index % 2 ? ' / ' : '/'}c again, word${index}.`,
    ),
  );

const cases: Readonly<Record<string, { readonly fires: readonly Case[]; readonly quiet: readonly Case[] }>> =
  {
    'toolset-portable': {
      fires: [['no macro at all', input({ toolset: { id: 'none', macros: [] } })]],
      quiet: [['the sample toolset', input({})]],
    },
    'duplicate-ids': {
      fires: [['one id twice', tasks({ id: 'same' }, { id: 'same' })]],
      quiet: [['two ids', tasks({ id: 'one' }, { id: 'two' })]],
    },
    'near-duplicate-prompts': {
      fires: [
        [
          'one sentence with other names and numbers',
          prompts('Read post 12 in a/b, please.', 'Read post 9 in cc/dd, please!'),
        ],
        ['the same text in other letters', prompts('Close what is old.', 'CLOSE  what is old')],
        [
          'two halves that are no pair',
          tasks({ id: 'x-a', prompt: 'Close it.' }, { id: 'y-b', prompt: 'Close it.' }),
        ],
      ],
      quiet: [
        [
          'a minimal pair',
          tasks({ id: 'x-a', prompt: 'Close it now.' }, { id: 'x-b', prompt: 'Close it not.' }),
        ],
        [
          'two requests for one thing',
          prompts('Read post 12 in a/b.', 'What does the newest message of c/d say?'),
        ],
      ],
    },
    'unknown-buckets': {
      fires: [['a misspelt bucket', tasks({ bucket: 'read_tread' })]],
      quiet: [['a bucket of the manifest', tasks({ bucket: 'no_macro' })]],
    },
    'unknown-tags': {
      fires: [
        ['a tag that nobody explained', tasks({ tags: ['number-words'] })],
        ['a tag twice', tasks({ tags: ['number-word', 'number-word'] })],
      ],
      quiet: [['tags of the manifest', tasks({ tags: ['number-word', 'ambiguous'] })]],
    },
    'unknown-macros': {
      fires: [
        ['a macro that is not on offer', calling({ macro: 'open_thread', arguments: {} })],
        ['an argument that the macro lacks', closing({ day: { equals: 3 } })],
        [
          'an argument in the alternative',
          tasks({
            alternative: {
              ...asAlternative,
              gold: { kind: 'calls', calls: [{ macro: 'read_thread', arguments: { post: { equals: 1 } } }] },
            },
          }),
        ],
      ],
      quiet: [
        ['known arguments', closing({ days: { equals: 3 }, apply: { absent: true } })],
        ['gold without calls', tasks({ gold: noCall })],
      ],
    },
    'refused-gold': {
      fires: [
        ['a literal of another type', closing({ days: { equals: '3' } })],
        ['a literal out of range', closing({ days: { equals: 366 } })],
        ['one bad member of a set', closing({ days: { oneOf: [7, 0] } })],
        [
          'a value outside of an enum',
          calling({ macro: 'read_thread', arguments: { order: { equals: 'random' } } }),
        ],
        ['a range wider than the schema', closing({ days: { between: [300, 400] } })],
        ['a range the wrong way round', closing({ days: { between: [9, 7] } })],
        ['a range for a text', closing({ forum: { between: [1, 2] } })],
        ['a pattern that does not compile', closing({ forum: { matches: '(' } })],
        ['a pattern for a number', closing({ days: { matches: '3.' } })],
        ['any text for a number', closing({ days: { anyText: true } })],
        ['a question whose pattern does not compile', asking('[')],
      ],
      quiet: [
        [
          'literals, sets and ranges inside the schema',
          closing({ days: { oneOf: [1, 365] }, apply: { equals: true } }),
        ],
        ['a range inside the schema', closing({ days: { between: [27, 31] } })],
        ['a pattern and any text for texts', closing({ forum: { matches: '[Kk]itchen' } })],
        ['a default that must be absent', closing({ days: { absent: true } })],
        ['a question', asking('number|which')],
      ],
    },
    'missing-arguments': {
      fires: [
        [
          'no value for a required argument',
          calling({ macro: 'read_thread', arguments: { forum: { equals: 'a' } } }),
        ],
        ['a required argument that must be absent', closing({ forum: { absent: true } })],
      ],
      quiet: [['optional arguments left out', closing({})]],
    },
    'ambiguous-tasks': {
      fires: [['the tag alone', tasks({ tags: ['ambiguous'] })]],
      quiet: [
        ['the tag with an alternative', tasks({ tags: ['ambiguous'], alternative: asAlternative })],
        ['a plain task', tasks({})],
      ],
    },
    'missing-rationale': {
      fires: [
        ['blanks', tasks({ rationale: ' ' })],
        ['a shrug', tasks({ rationale: 'Obvious.' })],
        ['an alternative without a reason', tasks({ alternative: { ...asAlternative, because: '-' } })],
      ],
      quiet: [['a sentence', tasks({ rationale: 'Asked for directly.', alternative: asAlternative })]],
    },
    'bucket-sizes': {
      fires: [
        [
          'a bucket that lacks a task',
          input({ manifest: { ...manifest, buckets: { ...manifest.buckets, no_macro: 2 } } }),
        ],
      ],
      quiet: [['sizes as promised', input({})]],
    },
    'bucket-gold': {
      fires: [
        ['no call in a bucket of a macro', tasks({ bucket: 'read_thread', gold: noCall })],
        ['a call in no_macro', tasks({ bucket: 'no_macro' })],
        ['no question in needs_clarification', tasks({ bucket: 'needs_clarification', gold: noCall })],
        ['one call in multi_intent', tasks({ bucket: 'multi_intent' })],
      ],
      quiet: [
        ['gold that belongs there', input({})],
        ['a bucket of the corpus own', tasks({ bucket: 'write_safety' })],
      ],
    },
    'repeated-repositories': {
      fires: [['a repository in six tasks', slugOften(6)]],
      quiet: [['a repository in five tasks', slugOften(5)]],
    },
    'repeated-numbers': {
      fires: [
        ['a number in two prompts', prompts('Read 12.', 'Is #12 old?')],
        ['a number in an address', prompts('Read 12.', 'See https://x.org/a/b/issues/12')],
      ],
      quiet: [
        ['a minimal pair', tasks({ id: 'x-a', prompt: 'Close 12.' }, { id: 'x-b', prompt: 'Show 12.' })],
        ['a number twice in one prompt', prompts('Is 12 the same as #12?', 'Read 13.')],
        ['parts of versions and names', prompts('From v1.12 on.', 'Read 12.', 'Run a12-b in 1.12.0')],
      ],
    },
    'telltale-features': {
      fires: [
        [
          'only other tasks hold numbers',
          tasks({ prompt: 'Read 1' }, { prompt: 'Read 2' }, { bucket: 'no_macro', prompt: 'Sing' }),
        ],
        [
          'only no_macro asks',
          tasks({ prompt: 'Do 1.' }, { prompt: 'Do 2.' }, { bucket: 'no_macro', prompt: 'Did 3?' }),
        ],
      ],
      quiet: [
        [
          'a feature on both sides',
          tasks(
            { prompt: 'Read 1' },
            { prompt: 'Read it' },
            { bucket: 'no_macro', prompt: 'Read 4' },
            { bucket: 'no_macro', prompt: 'Read it' },
          ),
        ],
        ['no task without a macro', prompts('Read 1', 'Read 2')],
      ],
    },
    'baseline-limits': {
      fires: [
        ['a good keyword router', input({}, { keyword: 0.505, nearestNeighbour: 0 })],
        ['a good neighbour', input({}, { keyword: 0, nearestNeighbour: 0.41 })],
      ],
      quiet: [
        ['both at their limits', input({}, { keyword: 0.5, nearestNeighbour: 0.4 })],
        ['baselines that were not run', input({})],
      ],
    },
  };

function findingsOf(rule: string, given: LintInput) {
  return lintCorpus(given).filter((finding) => finding.rule === rule);
}

describe('lintCorpus', () => {
  it('has cases for every rule', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(lintRules).sort());
  });

  describe.each(Object.entries(cases))('%s', (rule, { fires, quiet }) => {
    it.each(fires)('fires on %s', (_, given) => {
      const findings = findingsOf(rule, given);
      expect(findings.length).toBeGreaterThan(0);
      for (const { where, found, expected } of findings) {
        expect([where, found, expected].every((text) => text.trim() !== '')).toBe(true);
      }
    });

    it.each(quiet)('stays quiet on %s', (_, given) => {
      expect(findingsOf(rule, given)).toEqual([]);
    });
  });

  it('says nothing about a corpus that keeps its promises', () => {
    const findings = lintCorpus(input({})).filter(({ rule }) => rule !== 'telltale-features');
    expect(findings).toEqual([]);
  });

  it('reports findings of several rules at once, each with file and line', () => {
    const findings = lintCorpus(
      tasks(
        { id: 'same' },
        { id: 'same', tags: ['numberword'], prompt: 'Read thread 13 of some other forum.' },
      ),
    );
    expect(findings).toContainEqual({
      rule: 'duplicate-ids',
      where: 'tasks.jsonl:2',
      found: 'id same as in tasks.jsonl:1',
      expected: 'each id once',
    });
    expect(findings).toContainEqual({
      rule: 'unknown-tags',
      where: 'tasks.jsonl:2',
      found: 'tag "numberword"',
      expected: 'a tag of the manifest; did you mean "number-word"?',
    });
    expect(findings.filter(({ rule }) => rule === 'bucket-sizes').map(({ where }) => where)).toContain(
      'corpus.json',
    );
  });

  it('accepts a toolset with macros in any order', () => {
    const turned = input({ toolset: { ...toolset, macros: [...toolset.macros].reverse() } });
    expect(findingsOf('unknown-macros', turned)).toEqual([]);
  });
});
