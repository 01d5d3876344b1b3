import { isJsonObject, type Json } from '../domain/json.ts';
import { leafValues } from './leaf-values.ts';
import type { RawCall } from './turn.ts';

/** A place in the result of an earlier call. */
export interface Source {
  /** Index of the call in its turn. */
  readonly call: number;
  /** `items[3].head.sha`; empty for the result itself, `text` for a word in a text. */
  readonly path: string;
}

const sourcesPerValue = 12;

/** Where the values of a turn's calls can have come from. */
export interface ValueSources {
  /** Places in results of calls before `call` (and not of its own reply) that hold the value. */
  of(call: number, value: Json): readonly Source[];
  /** The value stands in the request of the turn. */
  inRequest(value: Json): boolean;
}

/** Indexes the results of a turn by their values. */
export function findSources(calls: readonly RawCall[], request: string | null): ValueSources {
  const places = new Map<string, Source[]>();
  calls.forEach(({ result }, call) => {
    if (result === undefined) return;
    for (const { path, value } of resultValues(result)) {
      const known = places.get(String(value));
      if (known === undefined) places.set(String(value), [{ call, path }]);
      else if (known.length < sourcesPerValue) known.push({ call, path });
    }
  });
  const asked = request?.toLowerCase() ?? '';
  return {
    of(call, value) {
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const { batch } = calls[call] ?? { batch: null };
      return (places.get(String(value)) ?? []).filter(
        (source) => source.call < call && (batch === null || calls[source.call]?.batch !== batch),
      );
    },
    inRequest: (value) => standsIn(asked, value),
  };
}

/** Values that are alike by chance (true, 1, a single letter) tell nothing about where they came from. */
export function isTelling(value: Json): boolean {
  return (
    (typeof value === 'string' && value.length >= 3) || (typeof value === 'number' && Math.abs(value) >= 10)
  );
}

function resultValues(result: Json): { readonly path: string; readonly value: string | number }[] {
  if (typeof result === 'string') {
    const words = new Set(result.slice(0, 4000).match(/[\w][\w./@:-]*[\w]|\w/g) ?? []);
    return [...words].slice(0, 500).map((value) => ({ path: 'text', value }));
  }
  return leafValues(result).flatMap(({ path, value }) =>
    typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : [],
  );
}

function standsIn(text: string, value: Json): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((each) => standsIn(text, each));
  if (isJsonObject(value) || typeof value === 'boolean' || value === null) return false;
  const word = String(value).toLowerCase();
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !isWordMark(text[at - 1]) && !isWordMark(text[at + word.length]);
    if (isWhole) return true;
  }
  return false;
}

function isWordMark(mark: string | undefined): boolean {
  return mark !== undefined && /[\p{L}\p{N}_]/u.test(mark);
}
