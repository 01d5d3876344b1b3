/** What a changed file is, by its path alone. */
export type PathKind = 'test' | 'documentation' | 'source' | 'other';

const test =
  /(^|\/)(__tests__|tests?|specs?|e2e)\/|[._-](test|spec)\.[a-z]+$|(^|\/)test_[^/]+\.py$|_test\.(go|py)$/i;
const documentation = /\.(md|mdx|rst|adoc|txt)$|(^|\/)docs?\//i;
const source =
  /\.(c|cc|cpp|cs|go|h|hpp|java|js|jsx|kt|mjs|cjs|php|py|rb|rs|scala|sh|swift|ts|tsx|vue|svelte)$/i;

/** Tells tests, documentation and source apart. */
export function kindOfPath(path: string): PathKind {
  if (test.test(path)) return 'test';
  if (documentation.test(path)) return 'documentation';
  return source.test(path) ? 'source' : 'other';
}

/** Why a path deserves a look with security in mind; null if it does not. */
export function securityConcern(path: string): string | null {
  if (/^\.github\/(workflows|actions)\//.test(path)) return 'changes what CI runs';
  if (
    /(^|\/)(package-lock\.json|pnpm-lock\.yaml|yarn\.lock|Cargo\.lock|go\.sum|poetry\.lock|uv\.lock)$/.test(
      path,
    )
  )
    return 'changes which versions of dependencies are installed';
  if (/(^|\/)(package\.json|Cargo\.toml|go\.mod|pyproject\.toml|requirements[^/]*\.txt|Gemfile)$/.test(path))
    return 'may change dependencies';
  if (/(^|\/)(Dockerfile|docker-compose[^/]*\.ya?ml)$/i.test(path))
    return 'changes what is built and shipped';
  if (/(^|\/)\.env|\.(pem|key|p12)$|(^|\/)id_(rsa|ed25519)/i.test(path)) return 'may hold a secret';
  if (/auth|login|password|passwd|secret|token|crypto|permission|session/i.test(path))
    return 'is about access, by its name';
  return null;
}
