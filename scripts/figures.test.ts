import { describe, expect, it } from 'vitest';
import { readmeFigures } from './figures.ts';
import { hiddenSchemaFigures } from './hidden-schema-figures.ts';

describe('figures of the README', () => {
  it('are those of the runs in results/ (refresh them with `pnpm figures`)', async () => {
    const { found, expected } = await readmeFigures();
    expect(found).toBe(expected);
  });

  it('are the same in the page of preflight: a run without argument schemas beside the sound one', async () => {
    const { found, expected } = await hiddenSchemaFigures();
    expect(found).toBe(expected);
    expect(expected).toMatch(/\| hidden \| \w+ \| fail \|/);
    expect(expected).toMatch(/\| shown \| confirmatory \| pass \|/);
  });
});
