import { describe, expect, it } from 'vitest';
import { numbersIn, slugsIn, urlsIn } from './prompt-entities.ts';

describe('slugsIn', () => {
  it.each([
    ['Look at Halden-Tools/kestrel.sync.', ['halden-tools/kestrel.sync']],
    ['Look at halden / kestrel, and (a/b).', ['halden/kestrel', 'a/b']],
    ['See https://github.com/skerry/gannet/pull/957?x=1', ['skerry/gannet']],
    ['a/b and A/B again', ['a/b']],
    ['No repository here, 3 of 4.', []],
    ['the file src/lib/index.ts', []],
  ])('finds in %j %j', (prompt, slugs) => {
    expect(slugsIn(prompt)).toEqual(slugs);
  });
});

describe('numbersIn', () => {
  it.each([
    ['Read #12, then 345.', ['12', '345']],
    ['https://github.com/a/b/pull/957', ['957']],
    ['From v1.2.3 to 2.0 on 2026-01-02', []],
    ['12 and 12 again, a12, 12b', ['12']],
    ['a 30-day limit', ['30']],
    ['seven', []],
  ])('finds in %j %j', (prompt, numbers) => {
    expect(numbersIn(prompt)).toEqual(numbers);
  });
});

describe('urlsIn', () => {
  it('finds addresses and nothing else', () => {
    expect(urlsIn('See http://a.b/c and a/b.')).toEqual(['http://a.b/c']);
  });
});
