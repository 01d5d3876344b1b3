/**
 * A document with the text between `<!-- generated: NAME -->` and `<!-- end: NAME -->` replaced; all else is kept.
 *
 * @throws Error if the markers are missing
 */
export function withGeneratedSection(document: string, name: string, content: string): string {
  const start = `<!-- generated: ${name} -->`;
  const end = `<!-- end: ${name} -->`;
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`No section between "${start}" and "${end}"`);
  return `${document.slice(0, from + start.length)}\n${content}\n${document.slice(to)}`;
}
