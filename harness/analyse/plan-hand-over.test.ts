import { describe, expect, it } from 'vitest';
import { shuffled } from '../domain/seeded-random.ts';
import { type ConfidentTask, planHandOver } from './plan-hand-over.ts';

/** Tasks in pairs of one bucket; surer ones are right. */
function tasks(
  count: number,
  change: (index: number) => Partial<ConfidentTask> = () => ({}),
): ConfidentTask[] {
  return Array.from({ length: count }, (_, index) => ({
    taskId: `t${index}`,
    bucket: `b${index % 4}`,
    confidence: (index + 1) / count,
    wrong: index < count / 4,
    bailedOut: false,
    ...change(index),
  }));
}

const plan = (given: readonly ConfidentTask[], mostError = 0.05, price: number | null = null) =>
  planHandOver({ tasks: given, mostError, seed: 1, alpha: 0.05, price });

describe('planHandOver', () => {
  it('finds a threshold on one half and tests it on the other', () => {
    const found = plan(tasks(400), 0.1);
    expect(found.calibration.tasks + found.test.tasks).toBe(400);
    expect(found.calibration.error).toBeLessThanOrEqual(0.1);
    expect(found.test.threshold).toBe(found.calibration.threshold);
    expect(found.test.handledShare).toBeGreaterThan(0.7);
    expect(found.curve?.area).toBeLessThan(0.1);
  });

  it('keeps the level only where the whole interval lies under it', () => {
    const right = tasks(400, () => ({ wrong: false }));
    expect(plan(right, 0.05)).toMatchObject({ finding: 'kept', test: { error: 0, handledShare: 1 } });
    expect(
      plan(
        tasks(20, () => ({ wrong: false })),
        0.05,
      ).finding,
    ).toBe('open');
    const [shown, hidden] = [plan(right).test.handled, plan(right).calibration.handled];
    expect(shown).toBe(hidden);
  });

  it('hands everything over where no threshold keeps the level', () => {
    const found = plan(
      tasks(40, () => ({ wrong: true })),
      0.05,
      8,
    );
    expect(found.test).toMatchObject({ threshold: null, handled: 0, error: null, costPerThousand: 8 });
    expect(found.finding).toBe('open');
  });

  it('always hands a bail-out over, however sure the model was', () => {
    const given = tasks(40, (index) => ({
      wrong: false,
      bailedOut: index === 39,
      confidence: index === 39 ? 1 : 0.9,
    }));
    const all = plan(given).table.at(-1);
    expect(all).toMatchObject({ tasks: 40, handled: 39 });
  });

  it('counts the cost of what is handed over alone', () => {
    const all = plan(tasks(40), 0.05, 10).table;
    expect(all.at(-1)?.costPerThousand).toBe(0);
    expect(all[0]?.costPerThousand).toBeCloseTo(9, 6);
    expect(plan(tasks(40)).table[0]?.costPerThousand).toBeNull();
  });

  it('is the same for the same seed, and holds no NaN without tasks', () => {
    expect(plan(tasks(40))).toEqual(plan(tasks(40)));
    const none = plan([]);
    expect(none).toMatchObject({ table: [], curve: null, calibrationError: null, finding: 'open' });
    expect(none.test).toMatchObject({ handledShare: null, error: null, interval: null });
    expect(plan(tasks(8, () => ({ confidence: null }))).test.handled).toBe(0);
  });

  it('says that a level is broken where the interval of the other half lies above it', () => {
    const given = tasks(200, () => ({ bucket: 'one', confidence: 0.9 }));
    const unseen = new Set(
      shuffled(given, 1).flatMap(({ taskId }, index) => (index % 2 === 1 ? [taskId] : [])),
    );
    const found = plan(given.map((task) => ({ ...task, wrong: unseen.has(task.taskId) })));
    expect(found.calibration.error).toBe(0);
    expect(found).toMatchObject({ finding: 'broken', test: { error: 1, handled: 100 } });
  });
});
