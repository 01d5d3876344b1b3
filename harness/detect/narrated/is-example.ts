const exampleCue =
  /(?:\bfor (?:example|instance)\b|\be\.g\.|\b(?:an?|one|some) examples?\b|\bexamples? (?:of|for)\b|\bsample\b|\bthe (?:syntax|format|shape|schema|general form)\b|\bzum beispiel\b|\bpor ejemplo\b|\bpar exemple\b)[^\n]{0,200}\s*(?:\n\s*)?(?:`{1,3}[\w-]*\s*)?$/i;

/** What starts at this offset is announced as an example, in the line before it. */
export function isExample(text: string, start: number): boolean {
  return exampleCue.test(text.slice(Math.max(0, start - 300), start));
}
