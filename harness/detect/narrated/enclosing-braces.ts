/** A stretch of text from an opening brace to its partner, or to the end where the partner is missing. */
export interface Braces {
  readonly start: number;
  readonly end: number;
}

/** The outermost brace pairs of a text, in order. Quotes hide braces; an unclosed one runs to the end. */
export function outermostBraces(text: string): readonly Braces[] {
  const found: Braces[] = [];
  let at = text.indexOf('{');
  while (at >= 0) {
    const end = partnerOf(text, at);
    found.push({ start: at, end });
    at = text.indexOf('{', end);
  }
  return found;
}

function partnerOf(text: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
      continue;
    }
    // An apostrophe opens a string only after punctuation: in "don't" it is a letter.
    if (char === '"' || (char === "'" && /[\s:,[{(]/.test(text.charAt(at - 1)))) quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
