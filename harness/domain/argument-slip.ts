/**
 * How an argument went wrong, the most telling word for it; a closed list.
 *
 * - `missing`: absent, and there is no default to stand for it.
 * - `default-instead`: the default stands, said or unsaid, where the request wants something else.
 * - `not-asked-for`: set, where the request leaves it at its default or out.
 * - `invented-name`: the macro has no such argument.
 * - `not-split`: one text holds what belongs into several arguments, or into a list.
 * - `wrong-type`, `wrong-value`: anything else.
 */
export const argumentSlips = [
  'missing',
  'default-instead',
  'not-asked-for',
  'invented-name',
  'not-split',
  'wrong-type',
  'wrong-value',
] as const;

export type ArgumentSlip = (typeof argumentSlips)[number];

/** One argument that went wrong in one reply. */
export interface SlippedArgument {
  readonly taskId: string;
  readonly macro: string;
  readonly argument: string;
  readonly slip: ArgumentSlip;
}
