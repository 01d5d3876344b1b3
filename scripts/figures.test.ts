import { describe, expect, it } from 'vitest';
import { readmeFigures } from './figures.ts';

describe('figures of the README', () => {
  it('are those of the runs in results/ (refresh them with `pnpm figures`)', async () => {
    const { found, expected } = await readmeFigures();
    expect(found).toBe(expected);
  });
});
