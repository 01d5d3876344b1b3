import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShown, showResult } from './show-result.ts';

const issues = [
  { number: 1, title: 'One', body: '', labels: ['bug'], updatedAt: '2026-05-01T09:00:00Z', draft: false },
  { number: 2, title: 'Two', body: null, labels: [], updatedAt: '2026-05-02T09:00:00Z', draft: true },
];

describe('showResult', () => {
  it('shows records as a table, days for instants, and nothing empty', () => {
    expect(showResult(issues, 1000)).toEqual({
      text: '[["number","title","labels","updatedAt","draft"],[1,"One",["bug"],"2026-05-01",false],[2,"Two",null,"2026-05-02",true]]',
      cut: false,
    });
  });

  it('is read back as the records that it shows', () => {
    const [one, two] = readShown(showResult(issues, 1000).text) as object[];
    expect(one).toEqual({ number: 1, title: 'One', labels: ['bug'], updatedAt: '2026-05-01', draft: false });
    expect(two).toEqual({ number: 2, title: 'Two', updatedAt: '2026-05-02', draft: true });
  });

  it('says how many items a cut list lacks', () => {
    const { text, cut } = showResult(issues, 100);
    expect(cut).toBe(true);
    expect(text).toMatch(/ and 1 more$/);
  });

  it('keeps the end of a long log, and the beginning of other long texts', () => {
    const log = showResult({ jobId: 1, text: `${'a'.repeat(500)} the end` }, 120);
    expect(log).toMatchObject({ cut: true, text: expect.stringMatching(/the end"\}$/) });
    const body = showResult({ body: `the beginning ${'a'.repeat(500)}` }, 1000);
    expect(body).toMatchObject({ cut: true, text: expect.stringMatching(/^\{"body":"the beginning/) });
    const dots = [{ title: 'and so on…' }, { body: 'a'.repeat(500) }];
    expect(showResult(dots, 1000).cut).toBe(true);
    expect(showResult(dots.slice(0, 1), 1000).cut).toBe(false);
  });

  it('never exceeds its limit', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ number: fc.nat(), title: fc.string() })), (items) => {
        expect(showResult(items, 200).text.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
