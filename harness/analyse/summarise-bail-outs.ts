import { type BailOutCode, bailOutCodes } from '../domain/bail-out.ts';
import type { BailOutSummary } from '../domain/run-summary.ts';
import type { Task } from '../domain/task.ts';
import type { Outcomes } from './task-outcome.ts';

/** Counts bail-outs by code; a reply counts once for each code, however often the code was found in it. */
export function summariseBailOuts(tasks: readonly Task[], outcomes: Outcomes): BailOutSummary {
  const byCode: Partial<Record<BailOutCode, readonly string[]>> = {};
  for (const code of bailOutCodes) {
    const ids = tasks
      .filter(({ id }) => outcomes.get(id)?.bailOuts.some((bailOut) => bailOut.code === code))
      .map(({ id }) => id);
    if (ids.length > 0) byCode[code] = ids;
  }
  return { replies: new Set(Object.values(byCode).flat()).size, byCode };
}
