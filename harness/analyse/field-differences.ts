import { canonicalJson } from '../domain/canonical-json.ts';
import { isJsonObject, type Json } from '../domain/json.ts';

/** One field in which two JSON values differ. The values are canonical JSON text; null where the field is absent. */
export interface FieldDifference {
  /** Keys from the outside in: `cell.config.replyTokens`. */
  readonly field: string;
  readonly original: string | null;
  readonly repeated: string | null;
}

/** Every field in which two values differ, deepest level, in the order of the keys. Lists are compared as a whole. */
export function fieldDifferences(
  original: Json | undefined,
  repeated: Json | undefined,
  field: string,
): FieldDifference[] {
  if (isJsonObject(original) && isJsonObject(repeated)) {
    const keys = [...new Set([...Object.keys(original), ...Object.keys(repeated)])].sort();
    return keys.flatMap((key) =>
      fieldDifferences(original[key], repeated[key], field === '' ? key : `${field}.${key}`),
    );
  }
  const left = textOf(original);
  const right = textOf(repeated);
  return left === right ? [] : [{ field, original: left, repeated: right }];
}

function textOf(value: Json | undefined): string | null {
  return value === undefined ? null : canonicalJson(value);
}
