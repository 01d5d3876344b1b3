import { isoWeek } from './iso-week.ts';
import type { Turn } from './turn.ts';

/** How many of the turns that did something macros carried, in one week. */
export interface GraduationWeek {
  /** ISO 8601, UTC; null for turns whose log has no time. */
  readonly week: string | null;
  /** Turns in which a macro or a raw tool was called. */
  readonly turns: number;
  /** Of these, those that a macro carried: one ended with a value, and fewer than three raw calls were made. */
  readonly carried: number;
  /** carried / turns. */
  readonly share: number;
}

/** Counts turns by week. */
export interface GraduationCount {
  add(turn: Turn): void;
  /** In order of time; turns without a time last. */
  weeks(): readonly GraduationWeek[];
}

/** Raw calls from which on a turn was done by hand. */
export const rawCallLimit = 3;

/** Tells whether a macro did the work of a turn. */
function isCarried(turn: Turn): boolean {
  return turn.macros.some(({ succeeded }) => succeeded) && turn.callCount < rawCallLimit;
}

/** The share of turns that macros carry. Turns that called nothing are words, and count on neither side. */
export function countGraduation(): GraduationCount {
  const weeks = new Map<string | null, { turns: number; carried: number }>();
  return {
    add(turn) {
      if (turn.callCount === 0 && turn.macros.length === 0) return;
      const week = turn.time === null ? null : isoWeek(turn.time);
      const known = weeks.get(week) ?? { turns: 0, carried: 0 };
      weeks.set(week, {
        turns: known.turns + 1,
        carried: known.carried + (isCarried(turn) ? 1 : 0),
      });
    },
    weeks: () =>
      [...weeks]
        .map(([week, { turns, carried }]) => ({ week, turns, carried, share: carried / turns }))
        .sort((left, right) => compareWeeks(left.week, right.week)),
  };
}

function compareWeeks(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}
