import type { NameForms } from './name-forms.ts';

const cache = new WeakMap<NameForms, Map<string, RegExp>>();

/** A pattern built from the names on offer, compiled once; `key` tells the patterns apart. */
export function pattern(names: NameForms, key: string, build: (names: NameForms) => RegExp): RegExp {
  let patterns = cache.get(names);
  if (patterns === undefined) {
    patterns = new Map();
    cache.set(names, patterns);
  }
  let compiled = patterns.get(key);
  if (compiled === undefined) {
    compiled = build(names);
    patterns.set(key, compiled);
  }
  return compiled;
}
