/**
 * A request as the keyword router reads it: lower case, curly quotes made plain, and addresses replaced by words, so
 * that `…/pull/7` counts as a pull request and a repository called `release-notes` doesn't count as release notes.
 */
export function routableText(prompt: string): string {
  return prompt
    .replace(/[‘’]/g, "'")
    .replace(/https?:\/\/\S*/g, (url) => {
      if (/\/pull\/\d/.test(url)) return 'pull request';
      if (/\/issues\/\d/.test(url)) return 'issue';
      if (/\/actions\/runs\/\d/.test(url)) return 'workflow run';
      return ' ';
    })
    .replace(/[\w.-]+\s?\/\s?[\w.-]*\w/g, ' repository ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
