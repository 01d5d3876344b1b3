import { canonicalJson } from '../domain/canonical-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { RunRecord } from '../domain/run-record.ts';

/** One field in which two records differ; values as canonical JSON, `absent` where there is none. */
export interface FieldDifference {
  /** `cell.config.contextTokens`. */
  readonly path: string;
  readonly left: string;
  readonly right: string;
}

/**
 * The fields in which two run records differ, deepest path first named, in alphabetical order.
 *
 * @param ignored top-level fields that may differ
 */
export function differingFields(
  left: RunRecord,
  right: RunRecord,
  ignored: readonly (keyof RunRecord)[] = [],
): FieldDifference[] {
  const plain = (record: RunRecord): JsonObject => {
    const fields = JSON.parse(canonicalJson(record)) as Record<string, Json>;
    return Object.fromEntries(
      Object.entries(fields).filter(([name]) => !ignored.some((field) => field === name)),
    );
  };
  return differences('', plain(left), plain(right));
}

function differences(path: string, left: Json | undefined, right: Json | undefined): FieldDifference[] {
  if (isJsonObject(left) && isJsonObject(right)) {
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
    return names.flatMap((name) =>
      differences(path === '' ? name : `${path}.${name}`, left[name], right[name]),
    );
  }
  const [leftText, rightText] = [text(left), text(right)];
  return leftText === rightText ? [] : [{ path, left: leftText, right: rightText }];
}

function text(value: Json | undefined): string {
  return value === undefined ? 'absent' : canonicalJson(value);
}
