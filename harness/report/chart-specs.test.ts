import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { samplePair, sampleReportInput } from '../testing/sample-report-input.ts';
import { chartSpecs } from './chart-specs.ts';

const base = sampleReportInput();
const [shown] = base.runs.filter(({ headline, isBaseline }) => headline && !isBaseline);
if (shown === undefined) throw new Error('the sample has a run of a model');
const { cell } = shown.record;
const config = { ...cell.config, schema: 'hidden' as const };
const hidden = {
  ...shown,
  record: { ...shown.record, id: 'hidden', cell: { ...cell, id: 'hidden', config } },
};
const input = {
  ...base,
  runs: [...base.runs, hidden],
  pairs: [samplePair({ left: shown.record.id, right: 'hidden', because: 'one-factor' })],
};

describe('chartSpecs', () => {
  const specs = chartSpecs(input);

  it('has a chart of points, one by bucket and one by difficulty for each standing, and one of differences', () => {
    const names = specs.map(({ name }) => name);
    for (const chart of ['points', 'buckets', 'difficulties'])
      expect(names).toContain(`exploratory-${chart}`);
    expect(names).toContain('differences');
    expect(new Set(names).size).toBe(names.length);
  });

  it('draws each without the page around it', async () => {
    for (const { spec } of specs) {
      const svg = await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
      expect(svg).toContain('#1b1d21');
      expect(svg).not.toContain('var(');
    }
  });

  it('shows what hides in a name', () => {
    const [run, ...others] = input.runs.toReversed();
    if (run === undefined) throw new Error('the sample has runs');
    const hostile = { ...run, name: 'a\u202eb"\u0007' };
    const text = JSON.stringify(chartSpecs({ ...input, runs: [...others, hostile] }));
    expect(text).toContain('a\\\\u{202e}b');
    expect(text).not.toMatch(/[\u202e\u0007]/);
  });
});
