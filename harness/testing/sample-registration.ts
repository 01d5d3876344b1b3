import type { Config } from '../domain/config.ts';
import type { Registration } from '../domain/registration.ts';
import { greedySampling } from './sample-models-file.ts';

/** The config that `tiny` of the sample models file gets by default. */
export const sampleConfig: Config = {
  quantisation: null,
  sampling: 'greedy',
  samplingSettings: greedySampling,
  protocol: 'raw',
  decoding: 'free',
  schema: 'shown',
  contextTokens: 4096,
  replyTokens: 256,
  batchTokens: 512,
  concurrency: 1,
};

/** A registration with two cells and one hypothesis. */
export function sampleRegistration(fields: Partial<Registration> = {}): Registration {
  return {
    version: 1,
    id: 'forum-v1',
    title: 'Forum',
    authors: ['A. Author'],
    date: '2026-01-02',
    question: 'Does the schema matter?',
    known: [],
    corpus: 'corpus/forum/v1',
    scorer: 'registered-v1',
    primaryMetric: 'strict',
    cells: [
      { id: 'tiny-shown', model: 'tiny', config: sampleConfig },
      { id: 'tiny-hidden', model: 'tiny', config: { ...sampleConfig, schema: 'hidden' } },
    ],
    hypotheses: [
      {
        id: 'H1',
        claim: 'A shown schema helps.',
        left: 'tiny-shown',
        right: 'tiny-hidden',
        metric: 'strict',
        kind: 'superiority',
        direction: 'greater',
        test: 'mcnemar-exact',
        alpha: 0.05,
        family: 'main',
      },
    ],
    order: { kind: 'shuffled', seed: 7 },
    warmUp: { requests: 1, prompt: 'Hello.' },
    retry: { tries: 3, delayMs: 0, timeoutMs: 1000 },
    missingData: 'Bounds.',
    exclusions: [],
    stopping: 'After all tasks.',
    exploratory: 'Everything else.',
    ...fields,
  };
}
