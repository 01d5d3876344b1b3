import type { WorkflowStep } from '../surface/records.ts';

/**
 * The lines of a job's log that were written while the given steps ran. GitHub begins each line with an instant;
 * a step is known to the second. Null: no steps are known, or they or the lines carry no instants.
 */
export function logOfSteps(log: string, steps: readonly WorkflowStep[]): string | null {
  const times = steps.map(({ startedAt, completedAt }) =>
    startedAt === null || completedAt === null
      ? null
      : { from: Date.parse(startedAt), to: Date.parse(completedAt) + 999 },
  );
  const lines = log.split(/(?<=\n)/);
  let last: number | null = null;
  const kept: string[] = [];
  for (const line of lines) {
    const stamp = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?Z /.exec(line);
    if (stamp !== null) last = Date.parse(`${stamp[1]}${(stamp[2] ?? '').slice(0, 4)}Z`);
    const at = last;
    if (at !== null && times.some((time) => time !== null && at >= time.from && at <= time.to))
      kept.push(line);
  }
  return times.length === 0 || last === null || times.includes(null) ? null : kept.join('');
}
