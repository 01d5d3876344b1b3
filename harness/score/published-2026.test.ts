import { describe, expect, it } from 'vitest';
import type { Reply } from '../domain/reply.ts';
import type { Task } from '../domain/task.ts';
import { callingReply, sampleReply } from '../testing/sample-reply.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { createScorer } from './create-scorer.ts';

const scorer = createScorer(sampleToolset);
const score = (task: Task, reply: Reply) =>
  scorer.score({ task, reply, bailOuts: [], profile: 'published-2026' });
const read = (args: Record<string, string | number | boolean | string[]>) => ({
  name: 'read_thread',
  arguments: args,
});
const failure = { code: 'unreachable', message: 'fetch failed', status: null } as const;

describe('published-2026', () => {
  const task = sampleTask();
  const noCall = sampleTask({ gold: { kind: 'no-call' } });
  const question = sampleTask({ gold: { kind: 'question', missing: ['number'], names: 'number' } });

  it('looks at the first call only', () => {
    const first = read({ forum: 'garden', number: 12 });
    const second = { name: 'close_old_threads', arguments: { forum: 'garden', apply: true } };
    expect(score(task, callingReply(first, second))).toMatchObject({
      routing: 1,
      arguments: 1,
      points: 2,
      safe: false,
      strict: false,
    });
    expect(score(task, callingReply(second, first))).toMatchObject({ routing: 0, arguments: 0 });
  });

  it('coerces and ignores other arguments', () => {
    const verdict = score(
      task,
      callingReply(read({ forum: ' garden ', number: '12', page: 4, order: 'oldest' })),
    );
    expect(verdict).toMatchObject({ routing: 1, arguments: 1, points: 2, executable: false, strict: false });
  });

  it('wants every gold argument, even one at its default', () => {
    expect(score(task, callingReply(read({ forum: 'garden' })))).toMatchObject({ routing: 1, arguments: 0 });
    expect(score(task, callingReply(read({ forum: 'garden', number: 13 })))).toMatchObject({
      routing: 1,
      arguments: 0,
    });
    const withDefault = sampleTask({
      gold: { kind: 'calls', calls: [{ macro: 'read_thread', arguments: { order: { equals: 'newest' } } }] },
    });
    expect(score(withDefault, callingReply(read({ forum: 'garden', number: 1 })))).toMatchObject({
      routing: 1,
      arguments: 0,
    });
  });

  it('gives both points for not calling where no call is wanted, whatever the reason', () => {
    for (const silent of [noCall, question]) {
      expect(score(silent, sampleReply())).toMatchObject({ points: 2, abstained: false });
      expect(
        score(silent, sampleReply({ text: '{"name": "read_thread"}', finishReason: 'length' })),
      ).toMatchObject({ points: 2 });
      expect(scorer.scoreFailure({ task: silent, failure, profile: 'published-2026' })).toMatchObject({
        points: 2,
      });
      expect(score(silent, callingReply(read({})))).toMatchObject({ points: 0 });
    }
    expect(scorer.scoreFailure({ task, failure, profile: 'published-2026' })).toMatchObject({
      kind: 'scored',
      points: 0,
    });
  });

  it('gives half the routing point for the alternative, and its own gold', () => {
    const either = sampleTask({
      alternative: {
        gold: {
          kind: 'calls',
          calls: [{ macro: 'close_old_threads', arguments: { forum: { equals: 'garden' } } }],
        },
        credit: 0.5,
        because: 'Either may be meant.',
      },
    });
    expect(
      score(either, callingReply({ name: 'close_old_threads', arguments: { forum: 'garden' } })),
    ).toMatchObject({
      routing: 0.5,
      arguments: 1,
      points: 1.5,
    });
    expect(score(either, callingReply({ name: 'close_old_threads', arguments: {} }))).toMatchObject({
      routing: 0.5,
      arguments: 0,
    });
    expect(score(either, callingReply(read({ forum: 'x', number: 12 })))).toMatchObject({
      routing: 1,
      arguments: 0,
    });
  });
});

describe('a failed request', () => {
  it('is unscored under registered-v1', () => {
    expect(scorer.scoreFailure({ task: sampleTask(), failure, profile: 'registered-v1' })).toEqual({
      kind: 'unscored',
      reason: 'infrastructure-failure',
      explanation: 'unreachable: fetch failed',
    });
  });
});
