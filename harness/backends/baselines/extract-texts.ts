const words = '[^,.;:?!]+?';
const boundary =
  '(?=\\s+(?:in|of|for|from|on|at|and|or|sorted|ordered|first|please|that|which|who|issues?|tickets?|only)\\b|[,.;:?!]|$)';

/** A label that a request filters by: `labelled "needs info"`, `with the label bug`, `the bug label`. Null if none. */
export function extractLabel(prompt: string): string | null {
  const said = '(?:label(?:l?ed)?|tagged|marked|tag)';
  const patterns = [
    `\\b${said}(?:\\s+(?:as|with|is))?\\s*[:=]?\\s*(?:"([^"]+)"|'([^']+)'|\`([^\`]+)\`)`,
    `(?:"([^"]+)"|'([^']+)'|\`([^\`]+)\`)(?:[- ]label(?:l?ed)?)\\b`,
    `\\b${said}(?:\\s+(?:as|with|is))?\\s*[:=]?\\s+(${words})${boundary}`,
    `\\bthe\\s+([\\w:/-]+)\\s+label\\b`,
    `\\b([\\w:/-]+)-label(?:l?ed)\\b`,
  ];
  for (const pattern of patterns) {
    const found = new RegExp(pattern, 'i').exec(prompt);
    const label = found?.slice(1).find((group) => group !== undefined);
    if (label !== undefined) return label.trim();
  }
  return null;
}

const exception =
  "(?:except(?: for)?|excluding|exclude|exempt(?:ing)?|other than|apart from|aside from|besides|but not|but (?:please )?(?:keep|leave|spare|skip)|keep|keeping|leave out|leaving out|skip(?:ping)?|spare|sparing|ignor(?:e|ing)|anyone but|not(?! (?:been|had|have|has|seen|yet|to|just|only|a|the|so)\\b)|don't (?:suggest|pick|name|close|touch)|without(?! (?:any )?(?:activity|updates?|repl(?:y|ies)|comments?|movement|response))\\b)";
const filler =
  /\b(?:the|those|these|ones|anything|any|issues?|tickets?|that|are|is|labell?ed|labels?|tagged|tags?|marked|with|as|user|users|open|alone|out|of|it|them|please|from|author|either)\b/gi;

/** A label or a login is short; more words are a sentence that went on. */
const mostWords = 3;

/** What a request exempts: "except those labelled a or b", "but not @c", "excluding d and e". Null if nothing. */
export function extractExceptions(prompt: string): string[] | null {
  const found = new RegExp(`\\b${exception}\\s+([^.;:?!]+)`, 'i').exec(prompt);
  if (found?.[1] === undefined) return null;
  const items = found[1]
    .replace(/\b(?:in|of|for|on)\s+[\w.-]+\s?\/\s?[\w.-]+.*$/i, '')
    .split(/,|\band\b|\bor\b|\bnor\b|&/i)
    .map(exempted)
    .filter((item) => item !== '' && item.split(' ').length <= mostWords);
  return items.length === 0 ? null : items;
}

function exempted(text: string): string {
  const quoted = /["'`]([^"'`]+)["'`]/.exec(text);
  if (quoted?.[1] !== undefined) return quoted[1].trim();
  return text.replace(filler, ' ').replace(/["'`]/g, '').replace(/@/g, '').replace(/\s+/g, ' ').trim();
}

const meanings: Readonly<Record<string, RegExp>> = {
  security: /\b(secur\w+|vulnerab\w+)/i,
  tests: /\b(tests?|testing|test coverage)\b/i,
  documentation: /\b(documentation|docs?)\b/i,
  newest: /\b(newest|latest|most recent|recent ones)\b/i,
  oldest: /\b(oldest|longest open)\b/i,
  most_commented: /\b(most[- ](commented|discussed|active)|most comments|busiest|hottest)\b/i,
  users: /\b(end )?users?\b|\bcustomers?\b/i,
  developers: /\b(developers?|devs?|contributors?|engineers?|programmers?|integrators?)\b/i,
};

/** The enum value that a request mentions, in its own words or a synonym. Null if none, or if two. */
export function extractEnum(prompt: string, values: readonly string[]): string | null {
  const text = prompt.replace(/https?:\/\/\S+|[\w.-]+\/[\w.-]+/g, ' ');
  const said = values.filter((value) => (meanings[value] ?? new RegExp(`\\b${value}\\b`, 'i')).test(text));
  return said.length === 1 ? (said[0] ?? null) : null;
}
