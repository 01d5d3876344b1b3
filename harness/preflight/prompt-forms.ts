/** The ways in which templates write a text into a prompt: as it is, and as JSON of several libraries. */
export function formsOf(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const escaped = (pattern: RegExp, from: string) =>
    from.replace(pattern, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const ascii = escaped(/[^\x20-\x7e]/g, json);
  return [...new Set([text, json, ascii, escaped(/[<>&]/g, json), escaped(/[<>&']/g, ascii)])];
}

/** Where a text stands in a prompt, in any of its forms; -1 if nowhere. */
export function placeOf(prompt: string, text: string, from = 0): number {
  const places = formsOf(text).flatMap((form) => {
    const place = prompt.indexOf(form, from);
    return place < 0 ? [] : [place];
  });
  return places.length === 0 ? -1 : Math.min(...places);
}

/** Whether a name stands in a text as a word of its own. */
export function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, 'u').test(text);
}
