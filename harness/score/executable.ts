import type { ReadCall } from './read-call.ts';

/**
 * Why a call can't be run: the macro is not on offer, the arguments are no JSON object, or the macro's schema
 * refuses them; null if it can be run. A reply is executable if this is null for every call; so it is with none.
 */
export function refusalOf(call: ReadCall): string | null {
  if (call.macro === null) return `${call.name.slice(0, 60)} is not on offer`;
  if (call.arguments === null) return `the arguments of ${call.name} are no JSON object`;
  const refusal = call.macro.refusal(call.arguments);
  return refusal === null ? null : `the schema of ${call.name} refuses the arguments: ${refusal}`;
}
