import type { Commit, PullRequest } from '../surface/records.ts';

export const categories = ['breaking', 'features', 'fixes', 'documentation', 'maintenance', 'other'] as const;
export type Category = (typeof categories)[number];

/** One line of release notes. */
export type ReleaseEntry = {
  /** Number of the pull request; null: the commit names none, or it can't be read. */
  readonly pull: number | null;
  readonly sha: string;
  readonly category: Category;
  readonly title: string;
  /** Null: the commit belongs to no account. */
  readonly author: string | null;
};

/** The pull request that a commit on the base branch brings in: `… (#12)` or `Merge pull request #12`; null if none. */
export function pullRequestOfCommit(message: string): number | null {
  const subject = message.split('\n')[0] ?? '';
  const found = /\(#(\d+)\)\s*$/.exec(subject) ?? /^Merge pull request #(\d+)\b/.exec(subject);
  return found === null ? null : Number(found[1]);
}

/**
 * One entry for each pull request and for each commit without one, oldest first. Commits of a merged branch and
 * merges of the base into a branch are left out where the merge commit of their pull request is there.
 */
export function releaseEntries(options: {
  readonly commits: readonly Commit[];
  readonly pulls: ReadonlyMap<number, PullRequest>;
}): readonly ReleaseEntry[] {
  const { commits, pulls } = options;
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const merged = new Set<string>();
  for (const { message, parents } of commits) {
    if (pullRequestOfCommit(message) === null || parents.length < 2) continue;
    const mainline = ancestors(parents[0] ?? '', bySha);
    for (const sha of ancestors(parents[1] ?? '', bySha)) if (!mainline.has(sha)) merged.add(sha);
  }
  const seen = new Set<number>();
  return commits.flatMap((commit): ReleaseEntry[] => {
    const { sha, message, author, parents } = commit;
    if (merged.has(sha)) return [];
    const number = pullRequestOfCommit(message);
    const pull = number === null ? undefined : pulls.get(number);
    if (number === null && parents.length > 1) return [];
    if (number !== null && seen.has(number)) return [];
    if (number !== null) seen.add(number);
    const subject = (message.split('\n')[0] ?? '').replace(/\s*\(#\d+\)\s*$/, '');
    const title = pull?.title ?? subject;
    return [
      {
        pull: pull === undefined ? null : pull.number,
        sha,
        category: categoryOf({ labels: pull?.labels ?? [], title, message }),
        title: withoutPrefix(title),
        author: pull?.author ?? author,
      },
    ];
  });
}

function ancestors(from: string, bySha: ReadonlyMap<string, Commit>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [from];
  while (waiting.length > 0) {
    const commit = bySha.get(waiting.pop() ?? '');
    if (commit === undefined || found.has(commit.sha)) continue;
    found.add(commit.sha);
    waiting.push(...commit.parents);
  }
  return found;
}

const conventional = /^(\w+)(\([^)]*\))?(!)?:\s*/;

const byLabel: readonly (readonly [Category, RegExp])[] = [
  ['breaking', /\bbreaking\b/i],
  ['features', /\b(feature|enhancement)\b/i],
  ['fixes', /\b(bug|bugfix|fix|regression|security)\b/i],
  ['documentation', /\b(docs?|documentation)\b/i],
  ['maintenance', /\b(chore|ci|test|tests|refactor|refactoring|maintenance|internal|dependencies)\b/i],
];

const byPrefix: Readonly<Record<string, Category>> = {
  feat: 'features',
  feature: 'features',
  fix: 'fixes',
  perf: 'fixes',
  docs: 'documentation',
  doc: 'documentation',
  chore: 'maintenance',
  ci: 'maintenance',
  build: 'maintenance',
  test: 'maintenance',
  tests: 'maintenance',
  refactor: 'maintenance',
  style: 'maintenance',
};

/** A breaking mark first, then the labels, then the prefix of Conventional Commits. */
function categoryOf(options: {
  readonly labels: readonly string[];
  readonly title: string;
  readonly message: string;
}): Category {
  const { labels, title, message } = options;
  const prefix = conventional.exec(title) ?? conventional.exec(message);
  if (prefix?.[3] === '!' || /^BREAKING[ -]CHANGE:/m.test(message)) return 'breaking';
  const labelled = byLabel.find(([, pattern]) =>
    labels.some((label) => pattern.test(label.replace(/[-_:/]/g, ' '))),
  );
  return labelled?.[0] ?? byPrefix[(prefix?.[1] ?? '').toLowerCase()] ?? 'other';
}

function withoutPrefix(title: string): string {
  const prefix = conventional.exec(title);
  if (prefix === null || byPrefix[(prefix[1] ?? '').toLowerCase()] === undefined) return title;
  const rest = title.slice(prefix[0].length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
