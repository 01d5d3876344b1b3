import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A place in a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML (or JSON) text as a tree that knows where everything stands. Broken text is no exception: see `document.errors`. */
export interface YamlPlaces {
  readonly document: Document;
  /** Place of an offset into the text. */
  placeAt(offset: number): Place;
  /** Place of the key or value at a path; of the nearest parent if nothing stands there. */
  placeOf(path: readonly PropertyKey[], part: 'key' | 'value'): Place;
}

/** Parses a text for its places. */
export function yamlPlaces(text: string): YamlPlaces {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // `<<: *name` takes over the entries of another mapping: plans repeat a config with one factor changed.
    merge: true,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    document,
    placeAt,
    placeOf: (path, part) => placeAt(offsetOf(document.contents, path, part)),
  };
}

function offsetOf(root: Node | null, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = start(root) ?? 0;
  for (const [index, step] of path.entries()) {
    const child = childAt(node, step);
    if (child === undefined) return offset;
    const wanted = index === path.length - 1 && part === 'key' ? child.key : child.value;
    offset = start(wanted) ?? start(child.key) ?? offset;
    node = child.value;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}

function childAt(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    return node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { key: item, value: item };
}
