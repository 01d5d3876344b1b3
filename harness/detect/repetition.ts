import type { Evidence, Rule } from './rule.ts';

const scanned = 6_000;
const shortestLoop = 60;
const longestUnit = 240;
// A rule of dashes, a progress bar or an indentation is layout, unless it goes on and on.
const layout = /^[\s\-=_*#~.·•|│─═+:<>█░▓]*$/u;
const longestLayout = 400;
// Units that differ in their digits alone, such as version after version, are a loop when nobody would list so many.
const longestCount = 40;

/**
 * The reply, or the arguments of a call, run in a loop: a unit of up to 240 characters stands there four times or
 * more in a row over at least 60 characters, five list items in a row are the same, or one item counts on and on.
 * Rules, table lines and indentation are no loop.
 */
export const repetition: Rule = {
  code: 'repetition',
  version: 2,
  find: ({ text, calls }) => [
    ...loopsOf(text, { in: 'text' }),
    ...calls.flatMap((call, index) => loopsOf(call.argumentsText, { in: 'call-arguments', index })),
  ],
};

function loopsOf(text: string, source: Evidence['source']): readonly Evidence[] {
  if (text.length < shortestLoop) return [];
  const offset = Math.max(0, text.length - scanned);
  const tail = text.slice(offset);
  const loop = sameItems(tail) ?? (isMonotonous(tail) ? (loopIn(tail, 4) ?? counting(tail)) : null);
  return loop === null ? [] : [{ source, start: loop.start + offset, end: loop.end + offset }];
}

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

/** The first stretch in which a unit stands at least `times` times in a row. */
function loopIn(text: string, times: number): Span | null {
  const longest = Math.min(longestUnit, text.length / times);
  for (let period = 1; period <= longest; period += 1) {
    let run = 0;
    for (let at = period; at <= text.length; at += 1) {
      if (at < text.length && text.charCodeAt(at) === text.charCodeAt(at - period)) {
        run += 1;
        continue;
      }
      const length = run + period;
      if (length >= shortestLoop && length >= times * period) {
        const start = at - length;
        if (length >= longestLayout || !layout.test(text.slice(start, start + period)))
          return { start, end: at };
      }
      run = 0;
    }
  }
  return null;
}

function counting(text: string): Span | null {
  return /\d/.test(text) ? loopIn(text.replace(/\d/g, '0'), longestCount) : null;
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
