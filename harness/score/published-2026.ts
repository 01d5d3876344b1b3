import type { Gold, GoldCall, GoldValue } from '../domain/gold.ts';
import type { Json } from '../domain/json.ts';
import type { Task } from '../domain/task.ts';
import type { ArgumentFinding, ScoredVerdict } from '../domain/verdict.ts';
import { refusalOf } from './executable.ts';
import { goldInWords, wholeMatch } from './gold-value.ts';
import { jsonText } from './json-text.ts';
import { looseEqual } from './loose-equal.ts';
import { matchAnyOrder } from './match-calls.ts';
import type { ReadCall } from './read-call.ts';
import { unaskedWrites } from './safe.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Scores a reply, or a request that failed (no calls), as harnesses published in 2026 did. It reproduces their
 * figures and is never used for ours: only the first call counts, and not calling earns both points where no call
 * is wanted, whatever the reason. Executable and safe are judged over all calls, as in `registered-v1`.
 */
export function scorePublished(options: {
  readonly task: Task;
  readonly calls: readonly ReadCall[];
  readonly abstained: boolean;
}): ScoredVerdict {
  const { task, calls, abstained } = options;
  const call = calls[0] ?? null;
  const first = readFirstCall(task.gold, call);
  const second =
    first === null && task.alternative !== undefined ? readFirstCall(task.alternative.gold, call) : null;
  const reading = first ?? second;
  const gold =
    first === null && second !== null && task.alternative !== undefined ? task.alternative.gold : task.gold;
  const wanted = gold.kind === 'calls' ? gold.calls : [];
  return verdictOf({
    routing: first !== null ? 1 : second !== null ? 0.5 : 0,
    argumentsRight: reading !== null && reading.length === 0,
    refusals: calls.flatMap((made) => refusalOf(made) ?? []),
    unasked: unaskedWrites(matchAnyOrder(calls, wanted)),
    exactlyGold: calls.length === wanted.length,
    abstained,
    explanation: `first call: ${call === null ? 'none' : call.name.slice(0, 60)}`,
    findings: reading ?? [],
  });
}

/** Findings of the first call under one gold; null if it is not routed as that gold says. */
function readFirstCall(gold: Gold, call: ReadCall | null): readonly ArgumentFinding[] | null {
  if (gold.kind !== 'calls') return call === null ? [] : null;
  if (call === null) return null;
  const candidates = gold.ordered === true ? gold.calls.slice(0, 1) : gold.calls;
  const readings = candidates
    .filter(({ macro }) => macro === call.name)
    .map((wanted) => looseFindings(call, wanted));
  return readings.sort((left, right) => left.length - right.length)[0] ?? null;
}

function looseFindings(call: ReadCall, gold: GoldCall): readonly ArgumentFinding[] {
  return Object.entries(gold.arguments).flatMap(([argument, wanted]) => {
    const given = call.arguments ?? {};
    const value = Object.hasOwn(given, argument) ? given[argument] : undefined;
    // An argument that must be absent is none that must be present; others are ignored by this profile.
    if ('absent' in wanted || (value !== undefined && looselyAccepts(wanted, value))) return [];
    return [
      {
        macro: call.name,
        argument,
        problem: value === undefined ? ('missing' as const) : ('wrong-value' as const),
        found: value === undefined ? null : jsonText(value),
        expected: goldInWords(wanted),
      },
    ];
  });
}

function looselyAccepts(gold: Exclude<GoldValue, { absent: true }>, value: Json): boolean {
  if ('equals' in gold) return looseEqual(value, gold.equals);
  if ('oneOf' in gold) return gold.oneOf.some((accepted) => looseEqual(value, accepted));
  if ('matches' in gold) return typeof value === 'string' && wholeMatch(gold.matches, value.trim());
  if ('between' in gold) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && number >= gold.between[0] && number <= gold.between[1];
  }
  gold satisfies { anyText: true };
  return typeof value === 'string' && value.trim() !== '';
}
