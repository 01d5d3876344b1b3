import type { z } from 'zod';
import type { Json } from '../domain/json.ts';
import { isWrite, type OperationName, operations } from '../surface/operations.ts';
import type { ArgumentType } from './argument-type.ts';
import { fieldType, fittingType } from './field-type.ts';
import { resolvePath, type Step } from './resolve-path.ts';
import type { Binding, MacroSuggestion, SuggestedStep } from './suggest-macro.ts';

/** Where an encoded step takes an input from. */
export type EncodedInput =
  | { readonly kind: 'fixed'; readonly value: Json }
  | { readonly kind: 'argument'; readonly name: string }
  /** The entry of the list that the step goes through. */
  | { readonly kind: 'entry'; readonly rest: readonly Step[] }
  | {
      readonly kind: 'result';
      readonly step: number;
      readonly rest: readonly Step[];
      readonly mayLack: boolean;
    };

/** A step as code can do it, or why it can't. */
export type EncodedStep =
  | {
      readonly kind: 'encoded';
      readonly operation: OperationName;
      readonly inputs: readonly { readonly name: string; readonly from: EncodedInput }[];
      /** The step is done for each entry of a list; null: once. */
      readonly over:
        | { readonly kind: 'argument'; readonly name: string }
        | { readonly kind: 'result'; readonly step: number; readonly list: readonly Step[] }
        | null;
    }
  | { readonly kind: 'open'; readonly reason: string };

/** Steps as code, and what that asks of the arguments. */
export interface EncodedMacro {
  readonly steps: readonly EncodedStep[];
  /** The types that arguments need to be handed on; those that no encoded step uses are as they were seen. */
  readonly arguments: ReadonlyMap<string, ArgumentType>;
  /** Inputs that an operation needs and no log gave, such as the repository of a command line. */
  readonly added: readonly { readonly name: string; readonly field: z.ZodType }[];
}

type Over = Extract<EncodedStep, { kind: 'encoded' }>['over'];
type Field = Readonly<Record<string, z.ZodType>>;

/**
 * Turns the steps of a suggestion into calls of operations. A step stays open where no operation does it, where a value
 * was chosen by a rule that no log tells, or where types do not fit: what is written always type-checks.
 */
export function encodeSteps(suggestion: MacroSuggestion): EncodedMacro {
  const types = new Map(suggestion.arguments.map(({ name, type }) => [name, type]));
  const added = new Map<string, z.ZodType>();
  const steps: EncodedStep[] = [];
  for (const step of suggestion.steps) {
    const needed = new Map(types);
    const encoded = encodeStep(step, { steps, types: needed, added });
    if (encoded.kind === 'encoded') for (const [name, type] of needed) types.set(name, type);
    steps.push(encoded);
  }
  return { steps, arguments: types, added: [...added].map(([name, field]) => ({ name, field })) };
}

interface Known {
  readonly steps: readonly EncodedStep[];
  readonly types: Map<string, ArgumentType>;
  readonly added: Map<string, z.ZodType>;
}

function encodeStep(step: SuggestedStep, known: Known): EncodedStep {
  const open = (reason: string): EncodedStep => ({ kind: 'open', reason });
  const { operation } = step;
  if (operation === null) return open('no operation of the surface does this');
  const shape: Field = operations[operation].input.shape;
  const inputs: { name: string; from: EncodedInput }[] = [];
  let over: Over = null;
  for (const { path, from } of step.inputs) {
    const field = shape[path];
    if (field === undefined) return open(`${operation} has no input ${path}`);
    const found = encodeInput(from, { field, known });
    if (typeof found === 'string') return open(`${path}: ${found}`);
    if (found.over !== null) {
      if (over !== null && JSON.stringify(over) !== JSON.stringify(found.over))
        return open('its inputs come from different lists');
      over = found.over;
    }
    inputs.push({ name: path, from: found.input });
  }
  for (const [name, field] of Object.entries(shape)) {
    if (inputs.some((each) => each.name === name) || field.safeParse(undefined).success) continue;
    if (known.types.has(name)) {
      const fitting = fittingType(known.types.get(name) ?? { kind: 'string' }, fieldType(field));
      if (fitting === null) return open(`${operation} needs ${name}, which is an argument of another type`);
      known.types.set(name, fitting);
    } else known.added.set(name, field);
    inputs.push({ name, from: { kind: 'argument', name } });
  }
  return { kind: 'encoded', operation, inputs, over };
}

/** A reason if it can't be encoded. */
function encodeInput(
  from: Binding,
  at: { readonly field: z.ZodType; readonly known: Known },
): { readonly input: EncodedInput; readonly over: Over } | string {
  const { field, known } = at;
  switch (from.kind) {
    case 'fixed':
      return field.safeParse(from.value).success
        ? { input: { kind: 'fixed', value: from.value }, over: null }
        : 'its fixed value does not fit';
    case 'argument':
      return encodeArgument(from, at);
    case 'choice':
      return `it was chosen from the result of step ${from.step + 1}, by a rule that no log tells`;
    case 'flow': {
      const source = known.steps[from.step];
      if (source?.kind !== 'encoded') return `it comes from step ${from.step + 1}, which is not encoded`;
      if (source.over !== null || isWrite(source.operation))
        return `it comes from step ${from.step + 1}, which repeats or writes`;
      const found = resolvePath(operations[source.operation].output, from.path);
      if (found === null || fieldType(found.schema).kind !== fieldType(field).kind)
        return `${source.operation} does not give ${from.path}`;
      const { list, rest, mayLack } = found;
      if (!from.each) {
        return list === null
          ? { input: { kind: 'result', step: from.step, rest, mayLack }, over: null }
          : `it was one entry of a list of step ${from.step + 1}`;
      }
      if (list === null || mayLack) return `${source.operation} does not give ${from.path} for each`;
      return { input: { kind: 'entry', rest }, over: { kind: 'result', step: from.step, list } };
    }
    default:
      return from satisfies never;
  }
}

function encodeArgument(
  from: Extract<Binding, { kind: 'argument' }>,
  { field, known }: { readonly field: z.ZodType; readonly known: Known },
): { readonly input: EncodedInput; readonly over: Over } | string {
  const type = known.types.get(from.name) ?? { kind: 'string' };
  const own = from.each && type.kind === 'list' ? type.item : type;
  const fitting = fittingType(own, fieldType(field));
  if (fitting === null) return `${from.name} has another type than the operation takes`;
  known.types.set(from.name, from.each ? { kind: 'list', item: fitting } : fitting);
  return from.each
    ? { input: { kind: 'entry', rest: [] }, over: { kind: 'argument', name: from.name } }
    : { input: { kind: 'argument', name: from.name }, over: null };
}
