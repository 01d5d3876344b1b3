import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { Workflow } from './workflow-of-turn.ts';

/** One argument of one step, with its value in each call of the step. */
export interface ArgumentSlot {
  readonly step: number;
  readonly path: string;
  readonly values: readonly Json[];
  /** The calls of the values. */
  readonly calls: readonly number[];
}

/** The arguments of a workflow, by step, then by name: in the same order for every turn of a shape. */
export function argumentSlots(workflow: Workflow): ArgumentSlot[] {
  return workflow.steps.flatMap(({ calls }, step) => {
    const given = calls.map((call) => new Map(flatArguments(workflow.calls[call]?.arguments ?? {})));
    const paths = [...(given[0]?.keys() ?? [])].sort();
    return paths.map((path) => ({ step, path, calls, values: given.map((each) => each.get(path) ?? null) }));
  });
}

/** Arguments with objects taken apart (`filter.label`); a list is one value. */
export function flatArguments(given: JsonObject, before = ''): [string, Json][] {
  return Object.entries(given).flatMap(([key, each]): [string, Json][] =>
    isJsonObject(each) && Object.keys(each).length > 0
      ? flatArguments(each, `${before}${key}.`)
      : [[`${before}${key}`, each]],
  );
}
