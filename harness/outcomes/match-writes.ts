import { canonicalJson } from '../domain/canonical-json.ts';
import type { JsonObject } from '../domain/json.ts';
import type { GoldChange } from '../domain/outcome-task.ts';
import type { Change } from '../surface/change.ts';

/** Writes that were asked for and are missing, and writes that nobody asked for. */
export interface WriteMatch {
  readonly missing: readonly GoldChange[];
  readonly unrequested: readonly Change[];
}

/** Matches writes with those the gold asks for, each once; a key that the gold leaves out is free. */
export function matchWrites(changes: readonly Change[], wanted: readonly GoldChange[]): WriteMatch {
  const left = [...changes];
  const missing = wanted.filter((gold) => {
    const index = left.findIndex((change) => isWanted(change, gold));
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
  return { missing, unrequested: left };
}

function isWanted({ operation, input }: Change, gold: GoldChange): boolean {
  return (
    operation === gold.operation &&
    Object.entries(gold.input as JsonObject).every(
      ([key, value]) => comparable(input[key]) === comparable(value),
    )
  );
}

/** Names on GitHub don't tell capitals apart. */
function comparable(value: JsonObject[string] | undefined): string {
  return value === undefined ? '' : canonicalJson(value).toLowerCase();
}
