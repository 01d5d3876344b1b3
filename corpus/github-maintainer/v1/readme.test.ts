import { describe, expect, it } from 'vitest';
import { corpusReadme } from '../../../scripts/corpus-readme.ts';

describe('README', () => {
  it('has the tables and the agreement that tasks and annotation give', async () => {
    const { found, expected } = await corpusReadme(import.meta.dirname);
    expect(found, 'stale: run `pnpm tsx scripts/corpus-readme.ts`').toBe(expected);
  });
});
