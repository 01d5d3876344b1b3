/** A JSON value in which every text is Unicode: halves of surrogate pairs become U+FFFD. Undefined fields go. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(halves, '\ufffd');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === undefined ? [] : [[key.replace(halves, '\ufffd'), wellFormed(each)]],
    ),
  );
}

const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
