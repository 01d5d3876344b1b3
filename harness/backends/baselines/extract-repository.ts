/** Owner and repository of a request. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

const part = '[A-Za-z0-9][\\w.-]*';

/**
 * The repository a request names: from a GitHub address, else an `owner/repo` after a preposition, else the first
 * `owner/repo` (blanks around the slash allowed), else "repository X of Y". Null if there is none.
 */
export function extractRepository(prompt: string): Repository | null {
  const url = new RegExp(`github\\.com/(${part})/(${part})`).exec(prompt);
  if (url !== null) return repository(url[1], url[2]?.replace(/\.git$/, ''));
  const text = prompt.replace(/https?:\/\/\S+/g, ' ').replace(/\b(and\/or|n\/a|ci\/cd|w\/o)\b/gi, ' ');
  const slugs = [
    new RegExp(`\\b(?:in|of|for|at|on|from|repo|repository)\\s+["'\`]?(${part})\\s?/\\s?(${part})`, 'i'),
    new RegExp(`(?<![\\w./-])(${part})/(${part})(?!/)`),
    new RegExp(`(?<![\\w./-])(${part})\\s+/\\s+(${part})`),
  ];
  for (const slug of slugs) {
    const found = slug.exec(text);
    if (found !== null) return repository(found[1], found[2]);
  }
  const named =
    new RegExp(
      `\\b(?:repo(?:sitory)?|project)\\s+["'\`]?(${part})["'\`]?,?\\s+(?:of|by|owned by|from|under)\\s+(${part})`,
      'i',
    ).exec(text) ??
    new RegExp(
      `\\b(?:the\\s+)(${part})\\s+repo(?:sitory)?\\s+(?:of|by|owned by|from|under)\\s+(${part})`,
      'i',
    ).exec(text);
  return named === null ? null : repository(named[2], named[1]);
}

function repository(owner: string | undefined, repo: string | undefined): Repository | null {
  const name = repo?.replace(/[.\-_]+$/, '');
  return owner === undefined || name === undefined || name === '' ? null : { owner, repo: name };
}
