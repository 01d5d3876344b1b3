import { describe, expect, it } from 'vitest';
import { systemClock } from './clock.ts';

describe('systemClock', () => {
  it('sleeps as long as asked', async () => {
    const before = systemClock.elapsedMs();
    await systemClock.sleep(30, new AbortController().signal);
    expect(systemClock.elapsedMs() - before).toBeGreaterThanOrEqual(28);
  });

  it('wakes when the signal is aborted, before or while it sleeps', async () => {
    const before = systemClock.elapsedMs();
    await systemClock.sleep(60_000, AbortSignal.abort());
    const stopper = new AbortController();
    setTimeout(() => stopper.abort(), 5);
    await systemClock.sleep(60_000, stopper.signal);
    expect(systemClock.elapsedMs() - before).toBeLessThan(10_000);
  });
});
