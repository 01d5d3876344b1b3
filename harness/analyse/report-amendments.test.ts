import { expect, it } from 'vitest';
import type { LockParts } from '../domain/lock.ts';
import { reportAmendments } from './report-amendments.ts';

const parts: LockParts = {
  registration: '1',
  corpus: '2',
  toolset: '3',
  systemPrompt: '4',
  scorer: '5',
  detector: '6',
};

it('names what each amendment changed, against what stood before it', () => {
  const amendment = (number: number, changed: Partial<LockParts>) => ({
    number,
    registrationId: 'r',
    date: '2026-01-02',
    reason: 'because',
    previousHash: 'a',
    hash: 'b',
    parts: { ...parts, ...changed },
  });
  const amendments = [
    amendment(1, { scorer: '7' }),
    amendment(2, { scorer: '7', corpus: '8' }),
    amendment(3, { corpus: '8' }),
  ];
  expect(reportAmendments({ lock: { parts }, amendments }).map(({ changed }) => changed)).toEqual([
    ['scorer'],
    ['corpus'],
    ['scorer'],
  ]);
});
