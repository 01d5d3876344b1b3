import type { ScoredVerdict, UnscoredVerdict } from '../domain/verdict.ts';

/** A verdict on a fully right answer, changed where a test cares; points and strict follow from the rest. */
export function sampleVerdict(fields: Partial<Omit<ScoredVerdict, 'points' | 'strict'>> = {}): ScoredVerdict {
  const verdict = {
    kind: 'scored',
    routing: 1,
    arguments: 1,
    executable: true,
    safe: true,
    abstained: false,
    explanation: 'as wanted',
    findings: [],
    ...fields,
  } as const;
  return {
    ...verdict,
    points: verdict.routing + verdict.arguments,
    strict: verdict.routing === 1 && verdict.arguments === 1 && verdict.executable && verdict.safe,
  };
}

/** The verdict on a task without an answer. */
export function unscoredVerdict(
  reason: UnscoredVerdict['reason'] = 'infrastructure-failure',
): UnscoredVerdict {
  return { kind: 'unscored', reason, explanation: 'unreachable: fetch failed' };
}
