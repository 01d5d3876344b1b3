import type { Attempt, Failure } from '../domain/attempt.ts';
import type { Reply } from '../domain/reply.ts';
import { answered, sampleReply } from './sample-reply.ts';

/** An answered attempt of the sample run with the fields a test cares about. */
export function sampleAttempt(fields: Partial<Attempt> = {}, reply: Partial<Reply> = {}): Attempt {
  return {
    runId: '20260102T030405Z-sample-0001',
    taskId: 'read-1',
    position: 0,
    tryNumber: 1,
    startedAt: '2026-01-02T03:04:06.000Z',
    completion: answered(sampleReply(reply), { prompt: 'Read thread 12.' }),
    ...fields,
  };
}

/** A completion that failed. */
export function failed(failure: Partial<Failure> = {}) {
  return {
    kind: 'failed',
    request: {},
    response: null,
    failure: { code: 'unreachable', message: 'nobody there', status: null, ...failure },
  } as const;
}
