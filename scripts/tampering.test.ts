import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withGeneratedSection } from './generated-section.ts';
import { caught, publish, tamperings, tamperingTable, verifyPublished } from './tampering.ts';

describe('published results', () => {
  it('verify as long as nobody touches them', async () => {
    await expect(verifyPublished(await publish())).resolves.toBeUndefined();
  });

  it.each(tamperings)('are caught when somebody tries to $what', async (tampering) => {
    expect((await caught(tampering)).kind).toBe('integrity');
  });

  it('have every tampering in the README of the store, with its message (refresh: `tsx scripts/tampering.ts`)', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../harness/store/README.md'), 'utf8');
    expect(withGeneratedSection(readme, 'tampering', await tamperingTable())).toBe(readme);
  });
});
