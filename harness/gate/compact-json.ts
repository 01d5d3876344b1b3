import { isJsonObject, type Json } from '../domain/json.ts';
import { isSecretName, maskedSecret, maskSecrets } from './mask-secrets.ts';

/** How much of a value is kept. */
export interface CompactLimits {
  /** Characters of one text. */
  readonly characters: number;
  /** Entries of one list. */
  readonly entries: number;
  /** Values in all. */
  readonly values: number;
}

const depthLimit = 12;
/** A token that begins before the cut is masked as a whole. */
const beyondCut = 400;

/**
 * A JSON value small enough to keep: long texts are cut (`…` at the end), long lists and what lies too deep are left
 * out, and secrets are masked before anything is cut.
 */
export function compactJson(value: Json, limits: CompactLimits): Json {
  let left = limits.values;
  const compact = (each: Json, depth: number): Json => {
    left -= 1;
    if (typeof each === 'string') return compactText(each, limits.characters);
    if (typeof each !== 'object' || each === null) return each;
    if (depth >= depthLimit || left <= 0) return null;
    if (Array.isArray(each)) {
      const kept: Json[] = [];
      for (const entry of each.slice(0, limits.entries)) {
        if (left <= 0) break;
        kept.push(compact(entry, depth + 1));
      }
      return kept;
    }
    if (!isJsonObject(each)) return null;
    const kept: [string, Json][] = [];
    for (const [key, entry] of Object.entries(each)) {
      if (left <= 0) break;
      const secret = typeof entry === 'string' && entry !== '' && isSecretName(key);
      kept.push([key.slice(0, 200), secret ? maskedSecret : compact(entry, depth + 1)]);
    }
    return Object.fromEntries(kept);
  };
  return compact(value, 0);
}

/** A text of at most so many characters, secrets masked; `…` where it was cut. */
export function compactText(text: string, characters: number): string {
  const masked = maskSecrets(
    text.length > characters + beyondCut ? text.slice(0, characters + beyondCut) : text,
  );
  if (masked.length <= characters) return masked;
  // A surrogate pair is not cut in two.
  const end = /[\ud800-\udbff]/.test(masked[characters - 2] ?? '') ? characters - 2 : characters - 1;
  return `${masked.slice(0, end)}…`;
}
