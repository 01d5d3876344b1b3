import { describe, expect, it } from 'vitest';
import { taskOrder } from './task-order.ts';

const ids = Array.from({ length: 20 }, (_, index) => `t${index}`);

describe('taskOrder', () => {
  it('keeps the order of the corpus', () => {
    expect(taskOrder({ kind: 'corpus', seed: 1 }, ids)).toEqual(ids);
  });

  it('shuffles by the seed alone, and loses nothing', () => {
    const shuffled = taskOrder({ kind: 'shuffled', seed: 1 }, ids);
    expect(shuffled).not.toEqual(ids);
    expect([...shuffled].sort()).toEqual([...ids].sort());
    expect(taskOrder({ kind: 'shuffled', seed: 1 }, ids)).toEqual(shuffled);
    expect(taskOrder({ kind: 'shuffled', seed: 2 }, ids)).not.toEqual(shuffled);
  });
});
