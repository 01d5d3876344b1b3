import type { JsonObject } from '../domain/json.ts';
import type { WriteName } from './operations.ts';

/** One write, planned or done: the operation and its input, defaults filled in. */
export interface Change {
  readonly operation: WriteName;
  readonly input: JsonObject;
}
