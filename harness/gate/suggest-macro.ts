import type { Json } from '../domain/json.ts';
import type { OperationName } from '../surface/operations.ts';
import { type ArgumentType, argumentType } from './argument-type.ts';
import { isTelling } from './find-sources.ts';
import { snakeCase } from './plain-text.ts';
import { suggestIntent, suggestName } from './suggest-words.ts';
import { isWriteTool } from './to-operation.ts';
import type { Slot, WorkflowGroup } from './workflow-group.ts';

/** Where an argument of a step comes from. */
export type Binding =
  /** The same in every turn. */
  | { readonly kind: 'fixed'; readonly value: Json }
  | {
      readonly kind: 'argument';
      readonly name: string /** One call for each entry. */;
      readonly each: boolean;
    }
  /** From the result of an earlier step. `each`: one call for each entry of a list (`[]` in the path). */
  | { readonly kind: 'flow'; readonly step: number; readonly path: string; readonly each: boolean }
  /** From a list in the result of an earlier step, by a rule that the log does not tell. */
  | { readonly kind: 'choice'; readonly step: number; readonly path: string };

/** One step of the suggested handler. */
export interface SuggestedStep {
  /** Operation of the surface, or raw tool. */
  readonly tool: string;
  readonly operation: OperationName | null;
  readonly repeats: boolean;
  readonly writes: boolean;
  readonly inputs: readonly { readonly path: string; readonly from: Binding }[];
}

/** One argument of the suggested macro. */
export interface SuggestedArgument {
  readonly name: string;
  readonly type: ArgumentType;
  /** Values that were seen, a few. */
  readonly examples: readonly Json[];
  /** The first slot that it fills. */
  readonly slot: { readonly step: number; readonly path: string };
}

/** A macro that would have carried the turns of a group. */
export interface MacroSuggestion {
  readonly name: string;
  readonly intent: string;
  readonly arguments: readonly SuggestedArgument[];
  readonly steps: readonly SuggestedStep[];
  /** It was seen once: what varies is only guessed from the request. */
  readonly isGuess: boolean;
}

const exampleLimit = 4;

/**
 * The macro that a group suggests. What never varied stays fixed; the same value in several places is one argument;
 * what stood in every request is an argument, before what could also come from a result; what came from an earlier
 * result every time is internal. Seen once, nothing varies: then what stands in the request is an argument.
 */
export function suggestMacro(group: WorkflowGroup, takenNames: ReadonlySet<string>): MacroSuggestion {
  const isGuess = group.turns === 1;
  const suggested: SuggestedArgument[] = [];
  const bindings: Binding[] = [];
  group.slots.forEach((slot, index) => {
    bindings.push(bindingOf(slot, { index, group, isGuess, bindings, suggested }));
  });
  const name = suggestName(group, takenNames);
  return {
    name,
    intent: suggestIntent(group, suggested),
    arguments: [...suggested].sort((left, right) => (left.name < right.name ? -1 : 1)),
    steps: group.steps.map((step, index) => ({
      ...step,
      writes: isWriteTool(step.tool),
      inputs: group.slots.flatMap((slot, at) => {
        const from = bindings[at];
        return slot.step === index && from !== undefined ? [{ path: slot.path, from }] : [];
      }),
    })),
    isGuess,
  };
}

function bindingOf(
  slot: Slot,
  at: {
    readonly index: number;
    readonly group: WorkflowGroup;
    readonly isGuess: boolean;
    readonly bindings: readonly Binding[];
    readonly suggested: SuggestedArgument[];
  },
): Binding {
  const { group, isGuess, bindings, suggested } = at;
  const values = [...slot.values.values()];
  const value = values[0]?.value ?? null;
  const varies = values.length > 1;
  const fixed: Binding = { kind: 'fixed', value };
  if (!varies && !isGuess) return fixed;
  const same = [...(slot.sameAs ?? [])]
    .map((index) => bindings[index])
    .find((each) => each?.kind !== 'fixed');
  if (same !== undefined) return same;
  const argument = (): Binding => {
    // Values of several kinds can only be handed over as text.
    const type = argumentType(values) ?? { kind: 'string' };
    const name = argumentName(slot, group, suggested);
    suggested.push({
      name,
      type: slot.variesWithin
        ? { kind: 'list', item: type.kind === 'enum' ? { kind: 'string' } : type }
        : type,
      examples: values.slice(0, exampleLimit).map((each) => each.value),
      slot: { step: slot.step, path: slot.path },
    });
    return { kind: 'argument', name, each: slot.variesWithin };
  };
  if (slot.inRequests) return argument();
  const flow = flowOf(slot);
  if (flow !== null && (varies || isTelling(value))) return flow;
  return varies ? argument() : fixed;
}

/** The earlier result that a value came from in every turn; null if none did. */
function flowOf(slot: Slot): Binding | null {
  const [exact] = ordered(slot.exactSources, slot.path);
  if (!slot.variesWithin && exact !== undefined)
    return exact.path === 'text' ? { kind: 'choice', ...exact } : { kind: 'flow', ...exact, each: false };
  const general = ordered(slot.sources, slot.path);
  const list = general.find(({ path }) => path.split('[]').length === 2);
  if (slot.variesWithin && list !== undefined) return { kind: 'flow', ...list, each: true };
  const [first] = general;
  return first === undefined ? null : { kind: 'choice', ...first };
}

/** Places whose name is the argument's own come first, then the shortest. */
function ordered(sources: ReadonlySet<string> | null, argument: string): { step: number; path: string }[] {
  const last = (path: string) => path.split(/[.[\]]+/).findLast((word) => word !== '') ?? '';
  const rank = (path: string) => (last(path) === last(argument) ? 0 : path === 'text' ? 2 : 1);
  return [...(sources ?? [])]
    .map((key) => {
      const at = key.indexOf('|');
      return { step: Number(key.slice(0, at)), path: key.slice(at + 1) };
    })
    .sort(
      (left, right) =>
        rank(left.path) - rank(right.path) ||
        left.path.length - right.path.length ||
        left.step - right.step ||
        (left.path < right.path ? -1 : 1),
    );
}

function argumentName(slot: Slot, group: WorkflowGroup, suggested: readonly SuggestedArgument[]): string {
  const key = slot.path.split('.').at(-1) ?? slot.path;
  const tool = group.steps[slot.step]?.tool ?? '';
  const plain = snakeCase(key, 'value');
  const full = snakeCase(`${tool.split(/[ .]/).at(-1)} ${key}`, plain);
  // `apply` is the argument that asks for writes.
  const taken = new Set(['apply', ...suggested.map(({ name }) => name)]);
  const wanted = /^argument_\d+$/.test(key) ? [full] : [plain, full];
  const free = wanted.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${full}_${number}`)) number += 1;
  return `${full}_${number}`;
}
