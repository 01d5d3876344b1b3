/** The two refs of a range; null where a request does not say one. */
export interface Refs {
  readonly from: string | null;
  readonly to: string | null;
}

const lead = '(?:(?:the|tag|tags|version|versions|release|releases|commit|branch|ref)\\s+)*';
const ref = '["\'`]?([A-Za-z0-9](?:[\\w/+-]|\\.(?=[\\w]))*)["\'`]?';
const until = '(?:to|until|till|up to|through|thru|and|->|→)';

/** The refs of a range: `a..b`, between a and b, from a to b, since a (until b). Words that can't be refs are skipped. */
export function extractRefs(prompt: string): Refs {
  const compare = /\/compare\/(\S+?)\.{2,3}(\S+?)(?=[\s,;)]|[.?!]?$)/.exec(prompt);
  if (compare !== null) return { from: compare[1] ?? null, to: compare[2] ?? null };
  const text = prompt
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\b(?:in|of|for|at|on|from)\s+[\w.-]+\s?\/\s?[\w.-]*\w(?=[\s.,;:?!)]|$)/gi, ' ');
  const dots = /(?<![\w.])([\w+/-]+(?:\.[\w+-]+)*)\.{2,3}([\w+/-]+(?:\.[\w+-]+)*)/.exec(text);
  if (dots !== null) return { from: dots[1] ?? null, to: dots[2] ?? null };
  const ranges = [
    `\\bbetween\\s+${lead}${ref}\\s+and\\s+${lead}${ref}`,
    `\\b(?:from|since|after|starting (?:at|from|with))\\s+${lead}${ref},?\\s+${until}\\s+${lead}${ref}`,
    `(?:^|\\s)${lead}${ref}\\s+(?:to|->|→|up to|through)\\s+${lead}${ref}`,
  ];
  for (const range of ranges) {
    for (const found of text.matchAll(new RegExp(range, 'gi'))) {
      if (isRef(found[1]) && isRef(found[2])) return { from: found[1] ?? null, to: found[2] ?? null };
    }
  }
  return {
    from: single(text, `\\b(?:since|after|from|starting (?:at|from|with))\\s+${lead}${ref}`),
    to: single(text, `\\b(?:until|till|up to|through|to)\\s+${lead}${ref}`),
  };
}

function single(text: string, pattern: string): string | null {
  for (const found of text.matchAll(new RegExp(pattern, 'gi'))) if (isRef(found[1])) return found[1] ?? null;
  return null;
}

/** A tag or a commit holds a digit; of the branches, only the usual ones are known. */
function isRef(text: string | undefined): boolean {
  return (
    text !== undefined &&
    (/\d/.test(text) || /^(HEAD|main|master|trunk|develop|dev|next|stable)$/i.test(text))
  );
}
