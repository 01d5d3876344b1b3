import type { LockLink } from '../analyse/find-deviations.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { LockParts } from '../domain/lock.ts';
import type { Registration } from '../domain/registration.ts';
import type { Task } from '../domain/task.ts';
import { corpusKey } from '../files/earlier-versions.ts';
import type { FrozenChain } from './frozen-chain.ts';
import type { Workspace } from './workspace.ts';

/**
 * A link of the lock's chain as a rule of decision.
 *
 * - `decides`: its hypotheses, and the corpus that it froze (null: not at hand, stored verdicts have to do);
 * - `aside`: decides as the link before it does, or its registration is not at hand.
 */
export type FrozenRule = LockLink & { readonly reason: string | null } & (
    | {
        readonly kind: 'decides';
        readonly registration: Registration;
        readonly corpus: Corpus | null;
        readonly tasks: readonly Task[];
      }
    | {
        readonly kind: 'aside';
        readonly why: 'as-before' | 'not-at-hand';
        readonly statement: string;
      }
  );

/** Every rule that was ever frozen, oldest first. */
export function frozenRules(chain: FrozenChain, workspace: Workspace): FrozenRule[] {
  const links = [
    { name: 'lock', reason: null, hash: chain.lock.hash, parts: chain.lock.parts },
    ...chain.amendments.map(({ number, reason, hash, parts }) => ({
      name: `amendment ${number}`,
      reason,
      hash,
      parts,
    })),
  ];
  const registrationOf = ({ registration }: LockParts) =>
    registration === chain.parts.registration
      ? workspace.registration
      : (chain.earlier?.registrations.get(registration) ?? null);
  return links.map((link, index): FrozenRule => {
    const before = links[index - 1];
    const registration = registrationOf(link.parts);
    if (registration === null) {
      return {
        ...link,
        kind: 'aside',
        why: 'not-at-hand',
        statement: `what ${inWords(link.name)} registered (${link.parts.registration.slice(0, 12)}…) is not in the history of this checkout: its hypotheses were not decided here.`,
      };
    }
    const earlier = before === undefined ? null : registrationOf(before.parts);
    if (before !== undefined && earlier !== null && judgesAlike(before.parts, link.parts)) {
      if (canonicalJson(deciding(earlier)) === canonicalJson(deciding(registration))) {
        return {
          ...link,
          kind: 'aside',
          why: 'as-before',
          statement:
            `${inWords(link.name)} decides as ${inWords(before.name)} does. ${link.reason ?? ''}`.trim(),
        };
      }
    }
    const isPresent = corpusKey(link.parts) === corpusKey(workspace.parts);
    const corpus = isPresent ? workspace.corpus : (chain.earlier?.corpora.get(corpusKey(link.parts)) ?? null);
    return { ...link, kind: 'decides', registration, corpus, tasks: (corpus ?? workspace.corpus).tasks };
  });
}

/** `the lock`, `amendment 1`, `the registration as it stands`. */
export function inWords(rule: string): string {
  return rule.startsWith('amendment') ? rule : `the ${rule}`;
}

/** Whether two links froze the same way from a reply to a verdict. */
function judgesAlike(left: LockParts, right: LockParts): boolean {
  return (['scorer', 'detector', 'corpus', 'toolset'] as const).every((part) => left[part] === right[part]);
}

/** What of a registration a program decides by; the rest is there for readers. */
export function deciding({ scorer, cells, hypotheses, order, warmUp, retry }: Registration) {
  return { scorer, cells, hypotheses, order, warmUp, retry };
}
