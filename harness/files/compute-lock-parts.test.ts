import { describe, expect, it } from 'vitest';
import type { Corpus } from '../domain/corpus.ts';
import type { Registration } from '../domain/registration.ts';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { sampleRegistration } from '../testing/sample-registration.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { computeLockParts } from './compute-lock-parts.ts';
import { lockDifferences } from './lock-differences.ts';

const sources = {
  'harness/score/a.ts': 'score',
  'harness/detect/a.ts': 'detect',
  'harness/backends/dialects/a.ts': 'dialect',
};

async function changed(change: {
  readonly registration?: Partial<Registration>;
  readonly corpus?: Partial<Corpus>;
  readonly sources?: Record<string, string>;
}): Promise<string[]> {
  const parts = (with_: typeof change) =>
    computeLockParts({
      root: temporaryFolder({ ...sources, ...with_.sources }),
      registration: sampleRegistration(with_.registration),
      corpus: sampleCorpus(with_.corpus),
    });
  return lockDifferences(await parts({}), await parts(change)).map(({ where }) => where.split(' (')[0] ?? '');
}

describe('computeLockParts', () => {
  const { toolset } = sampleCorpus();
  const [first, ...others] = toolset.macros;
  const reordered = Object.fromEntries(Object.entries(first?.modelSchema ?? {}).reverse());

  it('gives the same parts for the same things', async () => {
    expect(await changed({})).toEqual([]);
  });

  it.each([
    ['the registration', { registration: { question: 'Another?' } }],
    ['the corpus', { corpus: { tasks: [sampleTask({ prompt: 'Another.' })] } }],
    ['the system prompt', { corpus: { systemPrompt: 'Pick two.' } }],
    ['the scorer', { sources: { 'harness/score/a.ts': 'other' } }],
    ['the detector', { sources: { 'harness/detect/a.ts': 'other' } }],
    ['the detector', { sources: { 'harness/backends/dialects/a.ts': 'other' } }],
    [
      'the toolset as rendered',
      { corpus: { toolset: { ...toolset, macros: [...toolset.macros].reverse() } } },
    ],
    [
      'the toolset as rendered',
      first && {
        corpus: { toolset: { ...toolset, macros: [{ ...first, modelSchema: reordered }, ...others] } },
      },
    ],
    [
      'the toolset as rendered',
      first && { corpus: { toolset: { ...toolset, macros: [{ ...first, writes: [] }, ...others] } } },
    ],
  ])('names %s when it changes, and nothing else', async (part, change) => {
    expect(await changed(change ?? {})).toEqual([part]);
  });
});
