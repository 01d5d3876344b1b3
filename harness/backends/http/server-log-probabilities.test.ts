import { describe, expect, it } from 'vitest';
import { logProbabilitySchema, readLogProbabilities } from './server-log-probabilities.ts';

const other = (token: string) => ({ token, logprob: -3 });

describe('readLogProbabilities', () => {
  it('keeps what the server says, with at most five alternatives', () => {
    const top = ['a', 'chosen', 'b', 'c', 'd', 'e', 'f'].map(other);
    expect(readLogProbabilities([{ token: 'chosen', logprob: -0.25, top_logprobs: top }])).toEqual([
      {
        token: 'chosen',
        logProbability: -0.25,
        alternatives: ['a', 'b', 'c', 'd', 'e'].map((token) => ({ token, logProbability: -3 })),
      },
    ]);
  });

  it('drops the chosen token once: two tokens can show the same text', () => {
    const [first] =
      readLogProbabilities([{ token: '�', logprob: -1, top_logprobs: ['�', '�'].map(other) }]) ?? [];
    expect(first?.alternatives).toHaveLength(1);
  });

  it('is null where nothing is said, and an empty list where there is no token', () => {
    expect(readLogProbabilities(undefined)).toBeNull();
    expect(readLogProbabilities(null)).toBeNull();
    expect(readLogProbabilities([])).toEqual([]);
  });
});

describe('logProbabilitySchema', () => {
  it.each([
    [
      'llama-server, /completion',
      {
        id: 7,
        token: 'a',
        bytes: [97],
        logprob: -0.1,
        top_logprobs: [{ id: 7, token: 'a', bytes: [97], logprob: -0.1 }],
      },
    ],
    ['OpenAI', { token: 'a', bytes: null, logprob: -0.1, top_logprobs: [] }],
    ['Ollama without alternatives', { token: 'a', logprob: -0.1 }],
  ])('reads a token of %s', (_, entry) => {
    expect(logProbabilitySchema.parse(entry)).toMatchObject({ token: 'a', logprob: -0.1 });
  });

  it('refuses a token without a number', () => {
    expect(logProbabilitySchema.safeParse({ token: 'a', logprob: null }).success).toBe(false);
  });
});
