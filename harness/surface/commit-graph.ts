import type { WorldCommit, WorldRepository } from './world.ts';

/** The commit that a branch, tag, pull request's head, commit id (from 7 characters) or `HEAD` names; null if none. */
export function resolveRef(repository: WorldRepository, ref: string): string | null {
  const name = ref === 'HEAD' ? repository.defaultBranch : ref.replace(/^refs\/(heads|tags)\//, '');
  const named =
    repository.branches.find((branch) => branch.name === name) ??
    repository.tags.find((tag) => tag.name === name);
  if (named !== undefined) return named.sha;
  const head = repository.pullRequests.find((pull) => pull.head.ref === name || pull.head.sha === name)?.head;
  if (head !== undefined) return head.sha;
  if (!/^[0-9a-f]{7,40}$/.test(name)) return null;
  return repository.commits.find((commit) => commit.sha.startsWith(name))?.sha ?? null;
}

/** A commit and all that it descends from, newest first; parents that the world lacks are left out. */
export function history(repository: WorldRepository, from: string): readonly WorldCommit[] {
  const bySha = new Map(repository.commits.map((commit) => [commit.sha, commit]));
  const found = new Set<WorldCommit>();
  const waiting = [from];
  while (waiting.length > 0) {
    const commit = bySha.get(waiting.pop() ?? '');
    if (commit === undefined || found.has(commit)) continue;
    found.add(commit);
    waiting.push(...commit.parents);
  }
  return [...found].sort((a, b) => b.date.localeCompare(a.date) || a.sha.localeCompare(b.sha));
}
