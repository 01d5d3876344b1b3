import type { Evidence, Rule } from './rule.ts';

const scanned = 6_000;
const shortestLoop = 60;
const longestUnit = 240;

/**
 * The reply runs in a loop: a unit of up to 240 characters stands there four times or more in a row over
 * at least 60 characters, or five list items in a row are the same. Rules, table lines and indentation are no loop.
 */
export const repetition: Rule = {
  code: 'repetition',
  version: 1,
  find: ({ text }) => {
    if (text.length < shortestLoop) return [];
    const offset = Math.max(0, text.length - scanned);
    const tail = text.slice(offset);
    const loop = sameItems(tail) ?? (isMonotonous(tail) ? loopIn(tail) : null);
    return loop === null
      ? []
      : [{ source: { in: 'text' }, start: loop.start + offset, end: loop.end + offset }];
  },
};

type Span = Pick<Evidence, 'start' | 'end'>;

/** Fewer than six in ten of the four-character windows are distinct, somewhere within 240 characters. */
function isMonotonous(text: string): boolean {
  const window = 240;
  for (let start = 0; start < text.length; start += window / 2) {
    const part = text.slice(start, start + window);
    if (part.length < shortestLoop) break;
    const seen = new Set<string>();
    for (let at = 0; at + 4 <= part.length; at += 1) seen.add(part.slice(at, at + 4));
    if (seen.size < 0.6 * (part.length - 3)) return true;
  }
  return hasLongPeriod(text);
}

/** Long units repeat beyond one window: four equal lines are enough to look closer. */
function hasLongPeriod(text: string): boolean {
  const counts = new Map<string, number>();
  for (const line of text.split(/\n|(?<=[.!?]) /)) {
    if (line.length < 20) continue;
    const count = (counts.get(line) ?? 0) + 1;
    if (count >= 4) return true;
    counts.set(line, count);
  }
  return false;
}

function loopIn(text: string): Span | null {
  for (let period = 1; period <= Math.min(longestUnit, text.length / 4); period += 1) {
    let run = 0;
    for (let at = period; at <= text.length; at += 1) {
      if (at < text.length && text.charCodeAt(at) === text.charCodeAt(at - period)) {
        run += 1;
        continue;
      }
      const length = run + period;
      if (length >= shortestLoop && length >= 4 * period) {
        const start = at - length;
        const unit = text.slice(start, start + period);
        // A rule of dashes or blanks is layout, unless it goes on and on.
        if (/[\p{L}\p{N}]/u.test(unit) || length >= 400) return { start, end: at };
      }
      run = 0;
    }
  }
  return null;
}

function sameItems(text: string): Span | null {
  let previous = '';
  let count = 0;
  let start = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const item = line.replace(/^\s*(?:\d+[.)]|[-*•])\s+/, '').trim();
    const listed = item !== line.trim() && item.length >= 8;
    if (listed && item === previous) count += 1;
    else {
      previous = listed ? item : '';
      count = 1;
      start = at;
    }
    at += line.length + 1;
    if (count >= 5) return { start, end: at - 1 };
  }
  return null;
}
