import { describe, expect, it } from 'vitest';
import type { BailOut } from '../domain/bail-out.ts';
import { sampleReply } from '../testing/sample-reply.ts';
import { routeReply } from './route-reply.ts';

const call = { name: 'triage_issue', argumentsText: '{}' };
const answered = (over: Parameters<typeof sampleReply>[0]) =>
  ({ kind: 'answered', request: {}, response: {}, reply: sampleReply(over) }) as const;
const bailOut: BailOut = {
  code: 'narrated-call',
  ruleVersion: 1,
  source: { in: 'text' },
  start: 0,
  end: 4,
  evidence: 'I will call',
};
const route = (options: Partial<Parameters<typeof routeReply>[0]>) =>
  routeReply({
    completion: answered({ calls: [call] }),
    bailOuts: [],
    confidence: null,
    minConfidence: null,
    ...options,
  });

describe('routeReply', () => {
  it('dispatches every call of a sound reply', () => {
    const completion = answered({ calls: [call, call] });
    expect(route({ completion })).toEqual({ kind: 'dispatch', calls: [call, call] });
  });

  it.each([
    [
      'no-reply',
      {
        completion: {
          kind: 'failed',
          request: {},
          response: null,
          failure: { code: 'timeout', message: 'late', status: null },
        },
      },
    ],
    ['bail-out', { bailOuts: [bailOut] }],
    ['no-call', { completion: answered({ text: 'Which repository?', calls: [] }) }],
    ['low-confidence', { confidence: 0.4, minConfidence: 0.5 }],
    ['low-confidence', { confidence: null, minConfidence: 0.5 }],
  ] as const)('hands over: %s', (reason, options) => {
    expect(route(options as never)).toMatchObject({ kind: 'hand-over', reason });
  });

  it('dispatches at the threshold', () => {
    expect(route({ confidence: 0.5, minConfidence: 0.5 }).kind).toBe('dispatch');
  });

  it('quotes what the model said instead of calling', () => {
    const completion = answered({ text: 'Which repository?', calls: [] });
    expect(route({ completion })).toMatchObject({
      explanation: expect.stringContaining('Which repository?'),
    });
  });
});
