import type { OperationName } from '../surface/operations.ts';
import { flatArguments } from './argument-slots.ts';
import { collapseRepeats } from './collapse-repeats.ts';
import { findSources, isTelling, type ValueSources } from './find-sources.ts';
import { leafValues } from './leaf-values.ts';
import { isWriteTool, toOperation } from './to-operation.ts';
import type { RawCall, Turn } from './turn.ts';

/** One step of what a turn did. */
export interface WorkflowStep {
  /** Name of the operation where there is one, otherwise of the raw tool. */
  readonly tool: string;
  readonly operation: OperationName | null;
  /** The calls of this step; several if it repeats. */
  readonly calls: readonly number[];
}

/** What a turn did, in an order that does not depend on chance. */
export interface Workflow {
  /** The same for turns that did the same: tools with argument names, repeats collapsed. */
  readonly shape: string;
  readonly steps: readonly WorkflowStep[];
  /** The calls in the words of the surface where it has words for them. */
  readonly calls: readonly (RawCall & { readonly operation: OperationName | null })[];
  readonly sources: ValueSources;
}

/**
 * The workflow of a turn. Calls that do not depend on each other are sorted: a call depends on an earlier one if it
 * uses a telling value of its result, and nothing is moved across a write. Calls of one reply never depend on each
 * other. Then repeats are collapsed.
 */
export function workflowOfTurn(turn: Turn): Workflow {
  const calls = turn.calls.map((call) => {
    const known = toOperation(call.tool, call.arguments);
    if (known === null) return { ...call, operation: null };
    return { ...call, tool: known.operation, arguments: known.input, operation: known.operation };
  });
  const sources = findSources(calls, turn.request);
  const levels = levelsOf(calls, sources);
  const signatures = calls.map(signatureOf);
  const order = calls
    .map((_, index) => index)
    .sort(
      (left, right) =>
        (levels[left] ?? 0) - (levels[right] ?? 0) ||
        compare(signatures[left] ?? '', signatures[right] ?? '') ||
        left - right,
    );
  const places = collapseRepeats(
    order.map((index) => ({ signature: signatures[index] ?? '', calls: [index] })),
  );
  return {
    shape: places.map(({ signature }) => signature).join(' > '),
    steps: places.map((place) => {
      const first = calls[place.calls[0] ?? 0];
      return { tool: first?.tool ?? '', operation: first?.operation ?? null, calls: place.calls };
    }),
    calls,
    sources,
  };
}

function signatureOf(call: RawCall): string {
  const names = flatArguments(call.arguments).map(([path]) => path);
  return `${call.tool}(${names.sort().join(', ')})`;
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** How many steps must have come before each call. */
function levelsOf(calls: readonly RawCall[], sources: ValueSources): number[] {
  const levels: number[] = [];
  const given = new Set<string>();
  let deepest = -1;
  let deepestWrite = -1;
  let batch: { readonly id: string; readonly deepest: number; readonly deepestWrite: number } | null = null;
  calls.forEach((call, index) => {
    if (call.batch === null) batch = null;
    else if (batch?.id !== call.batch) batch = { id: call.batch, deepest, deepestWrite };
    const before = batch ?? { deepest, deepestWrite };
    const writes = isWriteTool(call.tool);
    let level = writes ? before.deepest + 1 : before.deepestWrite + 1;
    for (const { value } of leafValues(call.arguments)) {
      if (!isTelling(value) || given.has(String(value)) || sources.inRequest(value)) continue;
      for (const source of sources.of(index, value)) level = Math.max(level, (levels[source.call] ?? 0) + 1);
    }
    for (const { value } of leafValues(call.arguments)) given.add(String(value));
    levels.push(level);
    deepest = Math.max(deepest, level);
    if (writes) deepestWrite = Math.max(deepestWrite, level);
  });
  return levels;
}
