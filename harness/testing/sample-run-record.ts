import type { RunRecord } from '../domain/run-record.ts';

/** A run's record with the fields a test cares about; the rest is plausible. */
export function sampleRunRecord(fields: Partial<RunRecord> = {}): RunRecord {
  const hash = (digit: string) => digit.repeat(64);
  return {
    id: '20260102T030405Z-sample-0001',
    startedAt: '2026-01-02T03:04:05.000Z',
    standing: 'exploratory',
    standingReasons: ['A test.'],
    cell: {
      id: 'sample raw greedy free shown',
      model: { id: 'sample', name: 'Sample', backend: 'scripted', reference: 'sample' },
      config: {
        quantisation: null,
        sampling: 'greedy',
        samplingSettings: {
          temperature: 0,
          seed: 1,
          topK: null,
          topP: null,
          minP: null,
          repeatPenalty: null,
          presencePenalty: null,
          frequencyPenalty: null,
        },
        protocol: 'raw',
        decoding: 'free',
        schema: 'shown',
        contextTokens: 4096,
        replyTokens: 256,
        batchTokens: 512,
        concurrency: 1,
      },
    },
    registrationId: null,
    registeredCellId: null,
    lockHash: null,
    parts: {
      registration: hash('1'),
      corpus: hash('2'),
      toolset: hash('3'),
      systemPrompt: hash('4'),
      scorer: hash('5'),
      detector: hash('6'),
    },
    sources: { harness: hash('7'), commit: null, dirty: null },
    taskOrder: ['read-1', 'read-2', 'read-3'],
    retry: { tries: 2, delayMs: 0, timeoutMs: 1000 },
    backend: { name: 'scripted' },
    machine: { system: 'test' },
    preflight: [],
    ...fields,
  };
}
