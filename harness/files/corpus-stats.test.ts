import { describe, expect, it } from 'vitest';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { corpusStats } from './corpus-stats.ts';

describe('corpusStats', () => {
  it('counts tasks by everything that a task has', () => {
    const corpus = sampleCorpus();
    const lengths = corpus.tasks.map(({ prompt }) => prompt.length).sort((left, right) => left - right);
    expect(corpusStats(corpus)).toEqual({
      tasks: 3,
      buckets: { read_thread: 1, close_old_threads: 1, no_macro: 1 },
      difficulties: { direct: 3 },
      tags: { 'number-word': 1, ambiguous: 0 },
      goldKinds: { calls: 2, 'no-call': 1 },
      macros: { close_old_threads: 1, read_thread: 1 },
      argumentKinds: { equals: 4, oneOf: 1 },
      alternatives: 0,
      promptLength: { shortest: lengths[0], median: lengths[1], longest: lengths[2] },
    });
  });

  it('has zeros for a corpus without tasks', () => {
    expect(corpusStats(sampleCorpus({ tasks: [] }))).toMatchObject({
      tasks: 0,
      buckets: { no_macro: 0 },
      promptLength: { shortest: 0, median: 0, longest: 0 },
    });
  });

  it('takes the mean of the two middle lengths for an even number of tasks', () => {
    const [first, second] = sampleCorpus().tasks.map((task, index) => ({
      ...task,
      prompt: 'x'.repeat(index + 1),
    }));
    const tasks = [first, second].filter((task) => task !== undefined);
    expect(corpusStats(sampleCorpus({ tasks })).promptLength.median).toBe(1.5);
  });
});
