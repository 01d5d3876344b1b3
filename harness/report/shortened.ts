/** A text of at most `most` characters; what was left out is counted, never hidden. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not between the halves of a surrogate pair.
  const kept = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return `${kept} … (${text.length - kept.length} more characters)`;
}
