import { describe, expect, it } from 'vitest';
import { tradeOffChart } from './trade-off-chart.ts';

describe('tradeOffChart', () => {
  it('gives points that lie upon each other one label, those of the front apart', () => {
    const run = (number: number, cost: number, gain: number) => ({
      name: String(number),
      number,
      cost,
      gain,
    });
    const spec = tradeOffChart([run(1, 2, 0.4), run(2, 2, 0.4), run(3, 2, 0.38), run(4, 9, 0.1)], 'size');
    const labels = (
      spec as unknown as { layer: { data?: { values: { numbers: string }[] } }[] }
    ).layer.flatMap(({ data }) => data?.values.map(({ numbers }) => numbers) ?? []);
    expect(labels).toEqual(['1, 2', '3', '4']);
  });
});
