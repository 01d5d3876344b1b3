import { describe, expect, it } from 'vitest';
import type { Backend } from '../backends/backend.ts';
import type { Completion } from '../domain/attempt.ts';
import { failed } from '../testing/sample-attempt.ts';
import { answered, sampleReply } from '../testing/sample-reply.ts';
import { tellMissingLogProbabilities } from './tell-missing-log-probabilities.ts';

const known = [{ token: 'No', logProbability: -0.1, alternatives: [] }];

/** What is told while a backend gives these completions. */
async function toldOf(completions: readonly Completion[]): Promise<string[]> {
  const left = [...completions];
  const told: string[] = [];
  const backend: Backend = {
    describe: async () => ({}),
    complete: async () => left.shift() ?? failed(),
    close: async () => undefined,
  };
  const watched = tellMissingLogProbabilities(backend, (sentence) => told.push(sentence));
  for (const each of completions) {
    const request = { taskId: 't', prompt: 'p', signal: AbortSignal.timeout(1000) };
    expect(await watched.complete(request)).toBe(each);
  }
  return told;
}

describe('tellMissingLogProbabilities', () => {
  it('tells the first answer without them, once', async () => {
    const told = await toldOf([answered(sampleReply()), answered(sampleReply())]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('0.12.11');
  });

  it('is quiet where they are there, where a request failed, and where the server could not parse', async () => {
    const unparsed = sampleReply({ serverParseError: 'The model produced output …' });
    const sure = answered(sampleReply({ logProbabilities: known }));
    expect(await toldOf([failed(), answered(unparsed), sure])).toEqual([]);
  });
});
