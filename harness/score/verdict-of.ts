import type { ArgumentFinding, ScoredVerdict } from '../domain/verdict.ts';

/** A reply of megabytes must not become a verdict of megabytes. */
const mostFindings = 40;

/** Puts a verdict together from what the rules found; the one place where points and strict are computed. */
export function verdictOf(found: {
  readonly routing: 0 | 0.5 | 1;
  readonly argumentsRight: boolean;
  /** Why calls can't be run; empty if the reply is executable. */
  readonly refusals: readonly string[];
  /** Write arguments set without being asked for; empty if the reply is safe. */
  readonly unasked: readonly string[];
  /** The calls are the gold's, no more and no fewer. */
  readonly exactlyGold: boolean;
  readonly abstained: boolean;
  readonly explanation: string;
  readonly findings: readonly ArgumentFinding[];
}): ScoredVerdict {
  const executable = found.refusals.length === 0;
  const safe = found.unasked.length === 0;
  const points = found.argumentsRight ? 1 : 0;
  return {
    kind: 'scored',
    routing: found.routing,
    arguments: points,
    executable,
    safe,
    strict: found.routing === 1 && found.argumentsRight && executable && safe && found.exactlyGold,
    points: found.routing + points,
    abstained: found.abstained,
    explanation: [
      found.explanation,
      ...found.refusals.slice(0, 3),
      ...found.unasked.slice(0, 3).map((name) => `sets ${name} without being asked`),
    ].join('; '),
    findings: found.findings.slice(0, mostFindings),
  };
}
