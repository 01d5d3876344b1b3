import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';

/** What stands in a column of a record, with dots into objects; undefined if the record does not have it. */
export function readColumn(record: JsonObject, path: string): Json | undefined {
  // A column may have dots in its own name.
  if (Object.hasOwn(record, path)) return record[path];
  return path
    .split('.')
    .reduce<Json | undefined>(
      (value, key) => (isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      record,
    );
}
