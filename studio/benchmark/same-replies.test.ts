import { expect, it } from 'vitest';
import type { Attempt } from '../../harness/domain/attempt.ts';
import { sampleReply } from '../../harness/testing/sample-reply.ts';
import { sameReplies } from './same-replies.ts';

function attempts(texts: Readonly<Record<string, string | null>>): ReadonlyMap<string, Attempt> {
  return new Map(
    Object.entries(texts).map(([taskId, text]) => [
      taskId,
      {
        runId: 'run',
        taskId,
        position: 0,
        tryNumber: 1,
        startedAt: '',
        completion:
          text === null
            ? {
                kind: 'failed',
                request: {},
                response: null,
                failure: { code: 'engine-error', message: '', status: null },
              }
            : { kind: 'answered', request: {}, response: {}, reply: sampleReply({ text }) },
      },
    ]),
  );
}

it('compares the tasks that both runs answered, to the character', () => {
  const left = attempts({ a: 'x', b: 'y', c: 'z', d: null });
  const right = attempts({ a: 'x', b: 'y ', c: null, d: null });
  expect(sameReplies(left, right)).toEqual({ both: 2, same: 1, differing: ['b'] });
});
