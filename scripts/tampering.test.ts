import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withGeneratedSection } from './generated-section.ts';
import { publish, verifyPublished } from './published-project.ts';
import { caught, tamperings, tamperingTable } from './tampering.ts';

describe('published results', () => {
  it('verify as long as nobody touches them', async () => {
    await expect(verifyPublished(await publish())).resolves.toBeUndefined();
  });

  it.each(tamperings)('are caught when somebody tries to $what', async (tampering) => {
    expect((await caught(tampering)).kind).toBe('integrity');
  });

  it('have every tampering in the README of the store, with its message (refresh: `tsx scripts/tampering.ts`)', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../harness/store/README.md'), 'utf8');
    const expected = withGeneratedSection(readme, 'tampering', await tamperingTable());
    expect(unpadded(expected)).toBe(unpadded(readme));
  });
});

/** A text in which the columns of tables are not padded, as a formatter may have done. */
function unpadded(text: string): string {
  return text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---');
}
