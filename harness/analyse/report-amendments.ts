import type { Amendment, Lock, LockParts } from '../domain/lock.ts';
import type { ReportAmendment } from '../domain/report-input.ts';

/** Every amendment with the parts that it changed, measured by the lock or the amendment before it. */
export function reportAmendments(chain: {
  readonly lock: Pick<Lock, 'parts'>;
  readonly amendments: readonly Amendment[];
}): ReportAmendment[] {
  return chain.amendments.map(({ number, date, reason, hash, parts }, index) => {
    const before = chain.amendments[index - 1]?.parts ?? chain.lock.parts;
    const names = Object.keys(parts) as (keyof LockParts)[];
    return { number, date, reason, hash, changed: names.filter((name) => parts[name] !== before[name]) };
  });
}
