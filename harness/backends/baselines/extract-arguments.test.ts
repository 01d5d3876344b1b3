import { describe, expect, it } from 'vitest';
import { asksForDeed, extractFlag } from './extract-flag.ts';
import { extractCount, extractDays, extractNumber, extractRunId } from './extract-number.ts';
import { extractRefs } from './extract-refs.ts';
import { extractRepository } from './extract-repository.ts';
import { extractEnum, extractExceptions, extractLabel } from './extract-texts.ts';
import { numberValue } from './number-words.ts';

describe('extractRepository', () => {
  it.each([
    ['look at acme/widgets, please', 'acme', 'widgets'],
    ['https://github.com/acme/widgets.js/pull/3', 'acme', 'widgets.js'],
    ['issue 3 in acme / widgets', 'acme', 'widgets'],
    ['the branch fix/typo in acme/widgets.', 'acme', 'widgets'],
    ['acme/widgets#12', 'acme', 'widgets'],
    ['the repository widgets of acme', 'acme', 'widgets'],
  ])('reads %s', (prompt, owner, repo) => {
    expect(extractRepository(prompt)).toEqual({ owner, repo });
  });

  it('stays quiet where no repository is named', () => {
    expect(extractRepository('logs and/or output of run 12345')).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    ['PR 12 in a/b', 12],
    ['a/b#13', 13],
    ['https://github.com/a/b/pull/14', 14],
    ['have a look at 15 in a/b', 15],
  ])('number in %s', (prompt, value) => {
    expect(extractNumber(prompt)).toBe(value);
  });

  it('takes no number where two could be meant, or none is', () => {
    expect(extractNumber('look at 15 or 16')).toBeNull();
    expect(extractNumber('look at version 1.5')).toBeNull();
  });

  it.each([
    ['run 812345', 812345],
    ['https://github.com/a/b/actions/runs/99', 99],
    ['the thing 7788990 in a/b', 7788990],
  ])('run id in %s', (prompt, value) => {
    expect(extractRunId(prompt)).toBe(value);
  });

  it.each([
    ['a fortnight', 14],
    ['90 days', 90],
    ['a 30-day silence', 30],
    ['two years', 730],
    ['a couple of weeks', 14],
    ['twenty-one days', 21],
    ['half a year', 182],
    ['a while', null],
  ])('days in %s', (prompt, value) => {
    expect(extractDays(prompt)).toBe(value);
  });

  it.each([
    ['top 5', 5],
    ['at most ten of them', 10],
    ['the three oldest', 3],
    ['a dozen issues', 12],
    ['issue 12', null],
    ['reviewers for PR 12', null],
  ])('count in %s', (prompt, value) => {
    expect(extractCount(prompt)).toBe(value);
  });

  it('reads number words up to 99', () => {
    expect(numberValue('forty-two')).toBe(42);
    expect(numberValue('a dozen')).toBe(12);
    expect(numberValue('many')).toBeNull();
  });
});

describe('extractRefs', () => {
  it.each([
    ['from v1.0 to v2.0', 'v1.0', 'v2.0'],
    ['between the tags 1.0 and 2.0-rc.1.', '1.0', '2.0-rc.1'],
    ['1.0...main', '1.0', 'main'],
    ['https://github.com/a/b/compare/v1...v2.1', 'v1', 'v2.1'],
    ['from acme/widgets since version 3.1', '3.1', null],
    ['everything up to v4', null, 'v4'],
    ['since last summer', null, null],
  ])('reads %s', (prompt, from, to) => {
    expect(extractRefs(prompt)).toEqual({ from, to });
  });
});

describe('texts', () => {
  it.each([
    ['labelled bug in a/b', 'bug'],
    ['with the label "good first issue"', 'good first issue'],
    ['the docs label', 'docs'],
    ['all open issues', null],
  ])('label in %s', (prompt, label) => {
    expect(extractLabel(prompt)).toBe(label);
  });

  it.each([
    ['except pinned and security', ['pinned', 'security']],
    ['but not @ana or @ben', ['ana', 'ben']],
    ['excluding "help wanted", docs', ['help wanted', 'docs']],
    ['issues that have not been touched for 30 days', null],
    ['issues without activity', null],
  ])('exceptions in %s', (prompt, list) => {
    expect(extractExceptions(prompt)).toEqual(list);
  });

  it('finds an enum value by its own word or a synonym, and takes none of two', () => {
    expect(extractEnum('for customers', ['users', 'developers'])).toBe('users');
    expect(extractEnum('for users and developers', ['users', 'developers'])).toBeNull();
    expect(extractEnum('in red please', ['red', 'green'])).toBe('red');
  });
});

describe('flags', () => {
  it('tells the deed from a look at it', () => {
    expect(asksForDeed('Close the stale issues.')).toBe(true);
    expect(asksForDeed('Preview which stale issues would be closed.')).toBe(false);
  });

  it.each([
    ['look for duplicates', 'find_duplicates', true],
    ['no labels please', 'suggest_labels', false],
    ['only the failed steps', 'failed_steps_only', true],
    ['all jobs, not just the failed ones', 'failed_jobs_only', false],
    ['make it dark mode', 'dark_mode', true],
    ['without dark mode', 'dark_mode', false],
    ['as always', 'dark_mode', null],
  ])('%s: %s is %s', (prompt, name, value) => {
    expect(extractFlag(prompt, name)).toBe(value);
  });
});
