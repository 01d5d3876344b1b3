import { describe, expect, it } from 'vitest';
import { type PublishedResults, publishedResultsSchema } from '../domain/published-result.ts';
import { publishedTable } from './published-table.ts';

function sample(fields: Partial<PublishedResults['rows'][number]> = {}): PublishedResults {
  return publishedResultsSchema.parse({
    version: 1,
    source: { name: 'forum/bench', folder: 'runs/', licence: 'MIT', taken: 'figures only' },
    standing: 'not re-run here',
    scoring: 'Two points a task.',
    corpus: 'ten tasks of its own',
    rows: [
      {
        id: 'one',
        model: 'Small | 1B',
        parameters: '1B',
        quantisation: null,
        weights: null,
        stack: { name: 'Server', version: null },
        settings: {
          temperature: 0,
          seed: null,
          contextTokens: null,
          replyTokens: null,
          decoding: null,
          chatTemplate: null,
        },
        date: '2026-01-02',
        tasks: 10,
        unanswered: null,
        points: 15,
        mostPoints: 20,
        buckets: { read: { tasks: 10, proportion: 0.75 } },
        difficulties: {},
        bailOuts: { spoken: 2 },
        meanLatencyMs: null,
        file: 'one.json',
        remarks: ['Its server was restarted half way.'],
        ...fields,
      },
    ],
    statements: [{ about: 'Reading', macros: 4, routedPositives: 0.5 }],
  });
}

describe('publishedTable', () => {
  it('says of each row what is stated and what is not', () => {
    const text = publishedTable([sample()]);
    expect(text).toContain('### Published by forum/bench, not re-run here');
    expect(text).toContain(
      '| Small \\| 1B | Server | 2026-01-02 | 15 of 20 (75.0%) | not stated | 2 | not stated |',
    );
    expect(text).toContain(
      'Its server was restarted half way. Temperature 0 is stated; whether it was sent is not.',
    );
    expect(text).toContain(
      'Not stated: quantisation, digest of the weights, version of Server, seed, context size',
    );
    expect(text).toContain('Reading: 4 macros, 50.0% of the positives routed.');
  });

  it('leaves a field out of the unknown ones once it is stated', () => {
    const text = publishedTable([sample({ quantisation: 'Q4_K_M', unanswered: 0, meanLatencyMs: 1500 })]);
    expect(text).toContain('| 0 | 2 | 1.5 s |');
    expect(text).not.toContain('quantisation');
  });

  it('is empty without sources', () => {
    expect(publishedTable([])).toBe('');
  });
});
