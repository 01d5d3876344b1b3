import type { Gold } from '../domain/gold.ts';
import type { ArgumentFinding } from '../domain/verdict.ts';
import { type Matching, matchAnyOrder, matchInOrder } from './match-calls.ts';
import type { ReadCall } from './read-call.ts';
import { isRouted } from './routing.ts';

/** A reply measured by one gold. */
export interface Reading {
  readonly routed: boolean;
  readonly argumentsRight: boolean;
  readonly matching: Matching;
  readonly findings: readonly ArgumentFinding[];
  /** What is wrong or right, without the arguments. */
  readonly explanation: string;
}

/** Measures a reply by one gold under `registered-v1`. */
export function readBy(options: {
  readonly gold: Gold;
  readonly calls: readonly ReadCall[];
  readonly abstained: boolean;
  readonly text: string;
}): Reading {
  const { gold, calls, abstained, text } = options;
  const routed = isRouted({ gold, calls, abstained });
  if (gold.kind === 'calls') {
    const inOrder = routed && gold.ordered === true;
    const matching = inOrder ? matchInOrder(calls, gold.calls) : matchAnyOrder(calls, gold.calls);
    const findings = matching.pairs.flatMap((pair) => pair.findings);
    return {
      routed,
      argumentsRight: routed && findings.length === 0,
      matching,
      findings,
      explanation: routed
        ? `called ${namesOf(calls)} as wanted`
        : `called ${namesOf(calls)}, wanted ${namesOf(gold.calls.map(({ macro }) => ({ name: macro })))}${gold.ordered === true ? ' in this order' : ''}`,
    };
  }
  const named = gold.kind === 'no-call' || new RegExp(gold.names, 'iu').test(text);
  return {
    routed,
    argumentsRight: routed && named,
    matching: matchAnyOrder(calls, []),
    findings: [],
    explanation: abstentionExplained({ gold, calls, routed, named }),
  };
}

function abstentionExplained(options: {
  readonly gold: Exclude<Gold, { kind: 'calls' }>;
  readonly calls: readonly ReadCall[];
  readonly routed: boolean;
  readonly named: boolean;
}): string {
  const { gold, calls, routed, named } = options;
  if (calls.length > 0) return `called ${namesOf(calls)}, wanted no call`;
  if (!routed) return 'called nothing, but not as a proper abstention';
  if (gold.kind === 'no-call') return 'called nothing, as wanted';
  return named ? 'asked for what is missing' : `called nothing, but does not name ${gold.missing.join(', ')}`;
}

function namesOf(calls: readonly { readonly name: string }[]): string {
  if (calls.length === 0) return 'nothing';
  const shown = calls.slice(0, 5).map(({ name }) => name.slice(0, 60));
  return shown.join(', ') + (calls.length > shown.length ? ` and ${calls.length - shown.length} more` : '');
}
