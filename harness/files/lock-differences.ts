import type { Problem } from '../domain/harness-error.ts';
import type { LockParts } from '../domain/lock.ts';

/** What each part of a lock stands for, in words for messages. */
export const lockPartNames: Readonly<Record<keyof LockParts, string>> = {
  registration: 'the registration',
  corpus: 'the corpus (manifest and tasks)',
  toolset: 'the toolset as rendered',
  systemPrompt: 'the system prompt',
  scorer: 'the scorer (harness/score)',
  detector: 'the detector (harness/detect and the call dialects)',
};

/** The parts that differ from what is frozen, each named; empty if all match. */
export function lockDifferences(frozen: LockParts, found: LockParts): Problem[] {
  return (Object.keys(lockPartNames) as (keyof LockParts)[])
    .filter((part) => frozen[part] !== found[part])
    .map((part) => ({ where: lockPartNames[part], found: found[part], expected: frozen[part] }));
}
