import { describe, expect, it } from 'vitest';
import type { BailOut } from '../domain/bail-out.ts';
import { callingReply, sampleReply } from '../testing/sample-reply.ts';
import { isAbstention } from './abstention.ts';

const bailOut: BailOut = {
  code: 'narrated-call',
  ruleVersion: 1,
  source: { in: 'text' },
  start: 0,
  end: 1,
  evidence: 'x',
};

describe('isAbstention', () => {
  it('takes an answer in words', () => {
    expect(isAbstention(sampleReply({ text: 'No macro fits.' }), [])).toBe(true);
  });

  it('takes no silence, no call, no bail-out and no other finish', () => {
    expect(isAbstention(sampleReply({ text: '' }), [])).toBe(false);
    expect(isAbstention(sampleReply({ text: ' \n\t' }), [])).toBe(false);
    expect(isAbstention({ ...callingReply({ name: 'x', arguments: {} }), text: 'So.' }, [])).toBe(false);
    expect(isAbstention(sampleReply({ text: 'read_thread(12)' }), [bailOut])).toBe(false);
    for (const finishReason of ['length', 'tool-calls', 'unknown'] as const) {
      expect(isAbstention(sampleReply({ text: 'No macro fits.', finishReason }), [])).toBe(false);
    }
  });
});
