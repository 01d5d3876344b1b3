import { describe, expect, it } from 'vitest';
import type { OutcomeTask } from '../domain/outcome-task.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { lintOutcomeCorpus } from './lint-outcome-corpus.ts';

const sound: OutcomeTask = {
  id: 'a-1',
  bucket: 'a',
  difficulty: 'direct',
  prompt: 'Which issues of acme/widgets are about the lid?',
  world: 'widgets',
  gold: { end: { kind: 'answered', facts: { issues: [1] } }, changes: [] },
  asks: { macro: 'read_thread', arguments: { owner: 'acme', repo: 'widgets' } },
  rationale: 'It is about the lid.',
};

function findings(fields: Partial<OutcomeTask>, others: readonly string[] = []): string[] {
  const corpus = {
    manifest: { id: 'x', version: 'v1', title: 'X', macros: 'm', buckets: { a: 1 } },
    tasks: [{ ...sound, ...fields }],
    worlds: new Map([['widgets', sampleWorld()]]),
    toolset: sampleToolset,
  };
  const lines = { manifestFile: 'corpus.json', tasksFile: 'tasks.jsonl', lines: [7] };
  return lintOutcomeCorpus({ corpus, lines, others }).map(({ where, found }) => `${where} ${found}`);
}

const at = { owner: 'acme', repo: 'widgets' };
const closing = (operation: string, input: Record<string, unknown>) =>
  ({ ...sound.gold, changes: [{ operation, input }] }) as OutcomeTask['gold'];

describe('lintOutcomeCorpus', () => {
  it('stays quiet on a sound task', () => {
    expect(findings({})).toEqual([]);
    expect(findings({ gold: closing('close_issue', { ...at, number: 1 }) })).toEqual([]);
  });

  it.each([
    ['a bucket that is not promised', { bucket: 'b' }, /bucket b/],
    ['a macro that is not there', { asks: { macro: 'nothing', arguments: {} } }, /asks for nothing/],
    [
      'a request about another world',
      { asks: { macro: 'read_thread', arguments: { owner: 'x', repo: 'y' } } },
      /about x\/y/,
    ],
    ['an answer to what no macro does', { asks: null }, /end answered/],
    [
      'an answer without facts',
      { gold: { end: { kind: 'answered', facts: {} }, changes: [] } },
      /without facts/,
    ],
    [
      'an answer in the request',
      { prompt: 'Is issue 1 of acme/widgets about the lid?' },
      /in the request itself/,
    ],
    ['a read as a change', { gold: closing('get_issue', { ...at, number: 1 }) }, /change get_issue/],
    ['half a change', { gold: closing('close_issue', at) }, /change close_issue/],
    ['a change elsewhere', { gold: closing('close_issue', { owner: 'x', repo: 'y', number: 1 }) }, /in x\/y/],
  ] as [string, Partial<OutcomeTask>, RegExp][])('fires on %s', (_, fields, expected) => {
    expect(findings(fields).join('\n')).toMatch(expected);
  });

  it('fires on a prompt of another corpus', () => {
    expect(findings({}, ['Which issues of a/b are about the lid?'])[0]).toMatch(
      /^tasks.jsonl:7 a prompt like/,
    );
  });
});
