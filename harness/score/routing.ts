import type { Gold } from '../domain/gold.ts';
import type { ReadCall } from './read-call.ts';

/**
 * Tells whether a reply is routed as one gold says. Gold calls: the macros called are the gold's, each as often, in
 * the gold's order if that counts; a call too many or too few is a wrong route. No call, question: an abstention.
 */
export function isRouted(options: {
  readonly gold: Gold;
  readonly calls: readonly ReadCall[];
  readonly abstained: boolean;
}): boolean {
  const { gold, calls, abstained } = options;
  if (gold.kind !== 'calls') return abstained;
  if (calls.length !== gold.calls.length) return false;
  const wanted = gold.calls.map((call) => call.macro);
  const called = calls.map((call) => call.name);
  if (gold.ordered !== true) {
    wanted.sort();
    called.sort();
  }
  return wanted.every((name, index) => name === called[index]);
}
