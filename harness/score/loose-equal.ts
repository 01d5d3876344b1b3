import type { Json } from '../domain/json.ts';
import { writtenOut } from './json-text.ts';

/**
 * Equality of `published-2026`: strings are trimmed, a number equals its numeric string (`19` and `" 19 "`, either
 * way round), lists and objects compare as JSON text (so the order of keys counts). Nothing else is coerced:
 * `true` is not `"true"`, and a list is not its text.
 */
export function looseEqual(left: Json, right: Json): boolean {
  if (typeof left === 'object' || typeof right === 'object') {
    return typeof left === typeof right && writtenOut(left) === writtenOut(right);
  }
  if (typeof left === 'boolean' || typeof right === 'boolean') return left === right;
  if (typeof left === 'number' && typeof right === 'number') return left === right;
  return String(left).trim() === String(right).trim();
}
