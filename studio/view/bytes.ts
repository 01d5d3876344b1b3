/** A size as a person reads it; a dash where it was not told. */
export function bytes(size: number | null): string {
  if (size === null) return '–';
  if (size < 1_000) return `${size} B`;
  if (size < 1_000_000) return `${(size / 1_000).toFixed(1)} kB`;
  return `${(size / 1_000_000).toFixed(1)} MB`;
}
