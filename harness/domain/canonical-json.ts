import canonicalize from 'canonicalize';

/**
 * Canonical JSON text (RFC 8785): the same value gives the same text everywhere. Every hash is taken over it.
 *
 * @throws TypeError for a value that JSON can't hold (undefined, NaN, an infinite number, a function)
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
