import { canonicalJson } from '../domain/canonical-json.ts';
import type { LockParts } from '../domain/lock.ts';
import type { Registration } from '../domain/registration.ts';
import { earlierRegistrations } from '../files/earlier-versions.ts';
import type { LockChain } from '../files/load-lock.ts';
import { deciding } from './frozen-rules.ts';
import type { OutcomeWorkspace } from './outcome-workspace.ts';

/** A link of an outcome registration's chain by which its hypotheses are decided. */
export interface OutcomeRule {
  readonly name: string;
  readonly reason: string | null;
  readonly registration: Registration;
}

/**
 * The rules that what is here can decide by, oldest first: the last link, and each before it that froze the same in all
 * but the registration and whose registration is in the history. A link that decides as the one before it is left out.
 */
export async function outcomeRules(
  { registration, registrationFile }: Pick<OutcomeWorkspace, 'registration' | 'registrationFile'>,
  chain: LockChain | null,
): Promise<OutcomeRule[]> {
  if (chain === null) return [{ name: 'registration as it stands', reason: null, registration }];
  const earlier: ReadonlyMap<string, Registration> =
    chain.amendments.length === 0 ? new Map() : await earlierRegistrations(registrationFile, chain);
  const links = [
    { name: 'lock', reason: null, parts: chain.lock.parts },
    ...chain.amendments.map(({ number, reason, parts }) => ({ name: `amendment ${number}`, reason, parts })),
  ];
  const rules = links.flatMap(({ name, reason, parts }, index): OutcomeRule[] => {
    if (index === links.length - 1) return [{ name, reason, registration }];
    const found = judgesAlike(parts, chain.parts) ? earlier.get(parts.registration) : undefined;
    return found === undefined ? [] : [{ name, reason, registration: found }];
  });
  const kept: OutcomeRule[] = [];
  for (const rule of rules) {
    const before = kept.at(-1);
    if (before === undefined || !decidesAlike(before, rule)) kept.push(rule);
  }
  return kept;
}

function judgesAlike(
  { registration: _, ...left }: LockParts,
  { registration: __, ...right }: LockParts,
): boolean {
  return canonicalJson(left) === canonicalJson(right);
}

function decidesAlike(left: OutcomeRule, right: OutcomeRule): boolean {
  return canonicalJson(deciding(left.registration)) === canonicalJson(deciding(right.registration));
}
