import type { Json } from '../domain/json.ts';
import type { OperationName } from '../surface/operations.ts';
import { argumentSlots } from './argument-slots.ts';
import { isTelling } from './find-sources.ts';
import type { Turn } from './turn.ts';
import type { Workflow } from './workflow-of-turn.ts';

/** Where one turn of a group stands. */
export interface TurnPlace {
  readonly file: string;
  readonly line: number;
  readonly session: string;
  readonly request: string | null;
  readonly callCount: number;
}

/** What is known of one argument of one step over all turns of a group. */
export interface Slot {
  readonly step: number;
  /** `number`, `filter.label`. */
  readonly path: string;
  /** Values by their JSON text, the first {@link valueLimit}, each with how often it stood there. */
  readonly values: Map<string, { readonly value: Json; count: number }>;
  /** Different values in one turn: the step repeats over them. */
  variesWithin: boolean;
  /** Stood in the request of each turn. */
  inRequests: boolean;
  /** `step|path` in earlier results that held the value in each turn; indexes as `[]`. */
  sources: ReadonlySet<string> | null;
  /** The same with the indexes that were the same in each turn. */
  exactSources: ReadonlySet<string> | null;
  /** Earlier slots that held the same value in each turn. */
  sameAs: ReadonlySet<number> | null;
}

/** Turns that did the same. Bounded, however many there are. */
export interface WorkflowGroup {
  readonly shape: string;
  readonly steps: { readonly tool: string; readonly operation: OperationName | null; repeats: boolean }[];
  turns: number;
  /** Raw calls that a macro would have spared: one call would have stood for each turn. */
  stepsSaved: number;
  readonly sessions: Set<string>;
  /** The first {@link placeLimit}. */
  readonly places: TurnPlace[];
  readonly slots: Slot[];
  /** The first few turns whole, for fixtures. */
  examples: Turn[];
}

export const valueLimit = 24;
export const placeLimit = 1000;
const exampleLimit = 3;

/** A group without turns. */
export function emptyGroup(workflow: Workflow): WorkflowGroup {
  return {
    shape: workflow.shape,
    steps: workflow.steps.map(({ tool, operation }) => ({ tool, operation, repeats: false })),
    turns: 0,
    stepsSaved: 0,
    sessions: new Set(),
    places: [],
    slots: [],
    examples: [],
  };
}

/** Adds a turn to its group. */
export function addToGroup(group: WorkflowGroup, turn: Turn, workflow: Workflow): void {
  const { file, line, session, request, callCount } = turn;
  group.turns += 1;
  group.stepsSaved += callCount - 1;
  group.sessions.add(`${file}\u0000${session}`);
  if (group.places.length < placeLimit) group.places.push({ file, line, session, request, callCount });
  if (group.examples.length < exampleLimit) group.examples.push(turn);
  workflow.steps.forEach((step, index) => {
    const known = group.steps[index];
    if (known !== undefined && step.calls.length > 1) known.repeats = true;
  });
  addSlots(group, workflow);
}

function addSlots(group: WorkflowGroup, workflow: Workflow): void {
  const isFirst = group.turns === 1;
  const stepOfCall = new Map(
    workflow.steps.flatMap(({ calls }, step) => calls.map((call) => [call, step] as const)),
  );
  const earlier: { readonly text: string; readonly value: Json; readonly path: string }[] = [];
  argumentSlots(workflow).forEach(({ step, path, values, calls }, index) => {
    const slot = group.slots[index] ?? newSlot(step, path);
    group.slots[index] = slot;
    const texts = values.map((value) => JSON.stringify(value));
    const uniform = new Set(texts).size === 1;
    if (!uniform) slot.variesWithin = true;
    values.forEach((value, each) => {
      const text = texts[each] ?? '';
      const known = slot.values.get(text);
      if (known !== undefined) known.count += 1;
      else if (slot.values.size < valueLimit) slot.values.set(text, { value, count: 1 });
    });
    slot.inRequests &&= values.every((value) => workflow.sources.inRequest(value));
    const found = values.map((value, each) =>
      workflow.sources
        .of(calls[each] ?? 0, value)
        .map((source) => `${stepOfCall.get(source.call)}|${source.path}`)
        .filter((key) => !key.startsWith(`${step}|`)),
    );
    const exact = common(found.map((keys) => new Set(keys)));
    const general = common(found.map((keys) => new Set(keys.map((key) => key.replace(/\[\d+\]/g, '[]')))));
    slot.exactSources = isFirst ? exact : common([slot.exactSources ?? new Set(), exact]);
    slot.sources = isFirst ? general : common([slot.sources ?? new Set(), general]);
    const text = uniform ? (texts[0] ?? '') : JSON.stringify(texts);
    const first = values[0] ?? null;
    const same = new Set(
      earlier.flatMap((other, at) =>
        other.text === text && (other.path === path || isTelling(first)) ? [at] : [],
      ),
    );
    slot.sameAs = isFirst ? same : common([slot.sameAs ?? new Set<number>(), same]);
    earlier.push({ text, value: first, path });
  });
}

function newSlot(step: number, path: string): Slot {
  return {
    step,
    path,
    values: new Map(),
    variesWithin: false,
    inRequests: true,
    sources: null,
    exactSources: null,
    sameAs: null,
  };
}

function common<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  const [first = new Set<T>(), ...others] = sets;
  return new Set([...first].filter((each) => others.every((other) => other.has(each))));
}
