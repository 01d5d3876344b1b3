import { describe, expect, it } from 'vitest';
import { isoWeek } from './iso-week.ts';

describe('isoWeek', () => {
  // The examples of ISO 8601's own description.
  it.each([
    ['2005-01-01', '2004-W53'],
    ['2005-01-02', '2004-W53'],
    ['2005-12-31', '2005-W52'],
    ['2006-01-01', '2005-W52'],
    ['2006-01-02', '2006-W01'],
    ['2007-01-01', '2007-W01'],
    ['2008-12-28', '2008-W52'],
    ['2008-12-29', '2009-W01'],
    ['2009-12-31', '2009-W53'],
    ['2010-01-03', '2009-W53'],
    ['2026-11-21T13:00:00.000Z', '2026-W47'],
  ])('of %s is %s', (time, week) => {
    expect(isoWeek(time)).toBe(week);
  });

  it('is null for what is no instant', () => {
    expect(isoWeek('yesterday')).toBeNull();
  });
});
