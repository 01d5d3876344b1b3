import { describe, expect, it } from 'vitest';
import type { EpisodeEnd } from '../arms/episode.ts';
import type { OutcomeTask } from '../domain/outcome-task.ts';
import { openWorld } from '../surface/open-world.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { goldWorld } from './gold-world.ts';
import { scoreOutcome } from './score-outcome.ts';

const at = { owner: 'acme', repo: 'widgets' };
const { signal } = new AbortController();
const closing: OutcomeTask['gold'] = {
  end: { kind: 'answered', facts: { issues: [1] } },
  changes: [{ operation: 'close_issue', input: { ...at, number: 1 } }],
};
const asking: OutcomeTask['gold'] = {
  end: { kind: 'handed-over', reason: 'something_missing', missing: ['number'] },
  changes: [],
};
const answeredWith = (issues: number[]): EpisodeEnd => ({ kind: 'answered', facts: { issues } });

/** The verdict on work that closed these issues and ended so. */
async function verdict(gold: OutcomeTask['gold'], closed: readonly number[], end: EpisodeEnd) {
  const surface = openWorld(sampleWorld());
  for (const number of closed) await surface.call('close_issue', { ...at, number }, { signal });
  return scoreOutcome({
    gold,
    goldWorld: await goldWorld(sampleWorld(), gold.changes),
    episode: { end, changes: surface.changes(), world: surface.world() },
  });
}

describe('scoreOutcome', () => {
  it('is a success with the right facts and the right writes, whatever the reason of closing', async () => {
    expect(await verdict(closing, [1], answeredWith([1]))).toMatchObject({
      success: true,
      facts: true,
      state: true,
      unrequestedWrites: 0,
      missingWrites: 0,
    });
  });

  it('counts a missing and an unrequested write apart, and is no success with either', async () => {
    expect(await verdict(closing, [], answeredWith([1]))).toMatchObject({
      success: false,
      facts: true,
      state: false,
      missingWrites: 1,
      unrequestedWrites: 0,
    });
    expect(await verdict(closing, [1, 2], answeredWith([1]))).toMatchObject({
      success: false,
      state: false,
      missingWrites: 0,
      unrequestedWrites: 1,
    });
  });

  it('counts a write that changes nothing as unrequested all the same', async () => {
    expect(await verdict(closing, [1, 1], answeredWith([1]))).toMatchObject({
      success: false,
      unrequestedWrites: 1,
    });
  });

  it.each([
    ['one number too many', [1, 2]],
    ['none', []],
    ['another one', [2]],
  ])('finds the fact wrong with %s', async (_, issues) => {
    expect(await verdict(closing, [1], answeredWith(issues))).toMatchObject({
      success: false,
      facts: false,
      findings: [{ fact: 'issues', expected: '1' }],
    });
  });

  it('finds a fact that is not stated, and lets others be', async () => {
    const end: EpisodeEnd = { kind: 'answered', facts: { kind: 'bug' } };
    expect(await verdict(closing, [1], end)).toMatchObject({
      findings: [{ fact: 'issues', expected: '1', found: null }],
    });
  });

  it('takes a hand-over only for the right reason, with exactly what is missing', async () => {
    const over = (missing: ('number' | 'days')[], reason = 'something_missing' as const): EpisodeEnd => ({
      kind: 'handed-over',
      reason,
      missing,
    });
    expect(await verdict(asking, [], over(['number']))).toMatchObject({ success: true });
    expect(await verdict(asking, [], over(['number', 'days']))).toMatchObject({ success: false });
    expect(
      await verdict(asking, [], { kind: 'handed-over', reason: 'nothing_fits', missing: [] }),
    ).toMatchObject({ success: false });
    expect(await verdict(asking, [], { kind: 'no-call' })).toMatchObject({ success: false });
    expect(await verdict(asking, [], answeredWith([1]))).toMatchObject({ success: false });
  });

  it('grades no outage', async () => {
    const failure = { code: 'unreachable', message: 'nobody there', status: null } as const;
    expect((await verdict(asking, [], { kind: 'unanswered', failure })).kind).toBe('unscored');
  });
});
