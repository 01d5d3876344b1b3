import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PublishedResults, unknownAbout } from '../domain/published-result.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { loadPublishedResults } from './load-published-results.ts';

const committed = join(import.meta.dirname, '..', '..', 'results', 'published');
const [source] = await loadPublishedResults(committed);

/** The committed source, changed. */
function changed(change: (copy: Mutable) => void): string {
  const copy = JSON.parse(JSON.stringify(source)) as Mutable;
  change(copy);
  return temporaryFolder({ 'source.json': JSON.stringify(copy) });
}

type Mutable = { standing: string; rows: (Record<string, unknown> & PublishedResults['rows'][number])[] };

describe('loadPublishedResults', () => {
  it('reads the committed rows, each with its buckets adding up to its points', () => {
    expect(source?.rows.map(({ points }) => points)).toEqual([107, 189, 165, 28, 148, 158.5, 164.5]);
    expect(source?.standing).toBe('not re-run here');
  });

  it('knows what each row leaves out', () => {
    const [local, , ollama] = source?.rows ?? [];
    expect(local === undefined ? [] : unknownAbout(local)).toContain('seed');
    expect(local === undefined ? [] : unknownAbout(local)).not.toContain('quantisation');
    expect(ollama === undefined ? [] : unknownAbout(ollama)).toContain('quantisation');
  });

  it('takes a folder that is not there for one without sources', async () => {
    expect(await loadPublishedResults(join(committed, 'nowhere'))).toEqual([]);
  });

  it.each([
    [
      'points that its buckets do not add up to',
      (row: Mutable['rows'][number]) => Object.assign(row, { points: 120 }),
      'rows.0.points',
    ],
    [
      'tasks that its buckets do not add up to',
      (row: Mutable['rows'][number]) => Object.assign(row, { tasks: 99 }),
      'rows.0.tasks',
    ],
    [
      'a share above 1',
      (row: Mutable['rows'][number]) => Object.assign(row, { difficulties: { easy: 56 } }),
      'rows.0.difficulties.easy',
    ],
    ['a misspelt field', (row: Mutable['rows'][number]) => Object.assign(row, { modell: 'x' }), 'modell'],
    [
      'a date that is none',
      (row: Mutable['rows'][number]) => Object.assign(row, { date: 'last May' }),
      'rows.0.date',
    ],
  ])('refuses %s', async (_, change, where) => {
    const folder = changed(({ rows }) => {
      const [row] = rows;
      if (row !== undefined) change(row);
    });
    const error = await thrownError(() => loadPublishedResults(folder));
    expect(error.code).toBe('file-invalid');
    expect(error.problems.map(({ found }) => found).join(' ')).toContain(where);
  });

  it('refuses rows that claim to have been run here, and an id that stands twice', async () => {
    const measured = changed((copy) => {
      copy.standing = 'measured';
    });
    expect((await thrownError(() => loadPublishedResults(measured))).problems).toHaveLength(1);
    const twice = changed((copy) => {
      const [first] = copy.rows;
      if (first !== undefined) copy.rows.push(first);
    });
    expect((await thrownError(() => loadPublishedResults(twice))).problems[0]?.expected).toBe(
      'an id of its own',
    );
  });
});
