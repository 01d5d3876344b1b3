/** Where GitHub looks for the file, in this order. */
export const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/**
 * Owners of a path by a CODEOWNERS file, without @: the last line that matches decides. Teams keep their slash
 * (`acme/reviewers`); addresses are left out.
 */
export function codeOwners(text: string, path: string): readonly string[] {
  const rules = text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/));
  const rule = rules.findLast(([pattern = '']) => matcher(pattern).test(path));
  return (rule ?? []).slice(1).flatMap((owner) => (owner.startsWith('@') ? [owner.slice(1)] : []));
}

/** A CODEOWNERS pattern as a regular expression; the rules of gitignore, without negation and character ranges. */
function matcher(pattern: string): RegExp {
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  const body = pattern
    .replace(/^\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\/\*\*$|\*\*|\*|\?/g, (wild) => {
      if (wild === '**/') return '(?:.*/)?';
      if (wild === '/**') return '/.*';
      if (wild === '**') return '.*';
      return wild === '*' ? '[^/]*' : '[^/]';
    });
  const end = pattern.endsWith('/') ? '.*' : pattern.endsWith('/*') ? '' : '(?:/.*)?';
  return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${body}${end}$`);
}
