import type { GoldCall } from '../domain/gold.ts';
import type { ArgumentFinding } from '../domain/verdict.ts';
import { argumentFindings } from './argument-findings.ts';
import type { ReadCall } from './read-call.ts';

/** A call with the gold call of the same macro it is measured by. */
export interface CallPair {
  readonly call: ReadCall;
  readonly gold: GoldCall;
  readonly findings: readonly ArgumentFinding[];
}

/** Who belongs to whom. */
export interface Matching {
  readonly pairs: readonly CallPair[];
  /** Calls that no gold call is left for. */
  readonly extra: readonly ReadCall[];
  /** Gold calls that nobody made. */
  readonly missing: readonly GoldCall[];
}

/** Pairs calls with gold calls by position; both lists have the same macros in the same order. */
export function matchInOrder(calls: readonly ReadCall[], gold: readonly GoldCall[]): Matching {
  const pairs = gold.flatMap((wanted, index) => {
    const call = calls[index];
    return call === undefined ? [] : [{ call, gold: wanted, findings: argumentFindings(call, wanted) }];
  });
  return { pairs, extra: calls.slice(gold.length), missing: gold.slice(calls.length) };
}

/**
 * Pairs calls with gold calls of the same macro, one to one, in a way that does not depend on the order of the
 * calls: first as many fully right pairs as possible (augmenting paths), then the rest, closest first. Closest:
 * fewest wrong arguments that don't write, then fewest wrong arguments.
 */
export function matchAnyOrder(calls: readonly ReadCall[], gold: readonly GoldCall[]): Matching {
  const sorted = [...calls].sort(byNameAndText);
  const table = sorted.map((call) =>
    gold.map((wanted) =>
      call.name === wanted.macro ? { call, gold: wanted, findings: argumentFindings(call, wanted) } : null,
    ),
  );
  const callOfGold = rightPairs(table, gold.length);
  pairTheRest(table, callOfGold);
  const pairs = callOfGold.flatMap((callIndex, goldIndex) => {
    const pair = callIndex === null ? null : table[callIndex]?.[goldIndex];
    return pair === null || pair === undefined ? [] : [pair];
  });
  return {
    pairs,
    extra: sorted.filter((_, index) => !callOfGold.includes(index)),
    missing: gold.filter((_, index) => callOfGold[index] === null),
  };
}

type PairTable = readonly (readonly (CallPair | null)[])[];

/** Kuhn's algorithm: for each gold call the index of its call, over pairs without findings. */
function rightPairs(table: PairTable, goldCount: number): (number | null)[] {
  const callOfGold: (number | null)[] = Array.from({ length: goldCount }, () => null);
  const place = (callIndex: number, tried: Set<number>): boolean =>
    (table[callIndex] ?? []).some((pair, goldIndex) => {
      if (pair === null || pair.findings.length > 0 || tried.has(goldIndex)) return false;
      tried.add(goldIndex);
      const holder = callOfGold[goldIndex] ?? null;
      if (holder !== null && !place(holder, tried)) return false;
      callOfGold[goldIndex] = callIndex;
      return true;
    });
  table.forEach((_, callIndex) => {
    place(callIndex, new Set());
  });
  return callOfGold;
}

function pairTheRest(table: PairTable, callOfGold: (number | null)[]): void {
  const left = table.flatMap((row, callIndex) =>
    row.flatMap((pair, goldIndex) =>
      pair === null || callOfGold[goldIndex] !== null || callOfGold.includes(callIndex)
        ? []
        : [{ callIndex, goldIndex, findings: pair.findings, distance: distanceOf(pair) }],
    ),
  );
  left.sort((a, b) => a.distance - b.distance || a.findings.length - b.findings.length);
  for (const { callIndex, goldIndex } of left) {
    if (callOfGold[goldIndex] === null && !callOfGold.includes(callIndex)) callOfGold[goldIndex] = callIndex;
  }
}

function distanceOf({ call, findings }: CallPair): number {
  if (call.arguments === null) return Number.MAX_SAFE_INTEGER;
  return findings.filter(({ argument }) => !call.macro?.writes.includes(argument)).length;
}

function byNameAndText(left: ReadCall, right: ReadCall): number {
  return compareText(left.name, right.name) || compareText(left.argumentsText, right.argumentsText);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
