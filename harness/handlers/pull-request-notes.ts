import type { ChangedFile, Check, PullRequest } from '../surface/records.ts';
import { daysBetween } from './days-between.ts';
import { kindOfPath, securityConcern } from './kind-of-path.ts';
import type { Finding } from './merge-blockers.ts';

/** From how many changed lines on a pull request counts as large. */
const largeFrom = 500;
/** Days without an update after which it counts as resting. */
const restingDays = 30;

/** What a reviewer should know of a pull request beyond what blocks it. */
export function pullRequestNotes(options: {
  readonly pull: PullRequest;
  readonly files: readonly ChangedFile[];
  /** Null: they may not be read. */
  readonly checks: readonly Check[] | null;
  readonly now: Date;
}): readonly Finding[] {
  const { pull, files, checks, now } = options;
  const notes: Finding[] = [];
  const note = (code: string, detail: string) => notes.push({ code, detail });
  const lines = pull.additions + pull.deletions;
  if (lines >= largeFrom) note('large', `${lines} changed lines in ${pull.changedFileCount} files`);
  if (pull.body.trim() === '') note('no-description', 'the description is empty');
  const kinds = new Set(files.map(({ path }) => kindOfPath(path)));
  if (kinds.has('source') && !kinds.has('test')) note('no-tests', 'source changes, and no test does');
  if (pull.state === 'closed') return notes;
  if (checks === null) note('checks-unknown', 'the checks may not be read with this token');
  else if (checks.length === 0) note('no-checks', 'no check ran for its head');
  if (pull.mergeable === null) note('mergeability-unknown', 'GitHub has not worked out whether it conflicts');
  const days = daysBetween(pull.updatedAt, now);
  if (days >= restingDays) note('resting', `no update for ${days} days`);
  return notes;
}

export type Focus = 'general' | 'security' | 'tests' | 'documentation';

/** Files that matter for one focus, each with the reason; none for `general`. */
export function focusFindings(focus: Focus, files: readonly ChangedFile[]): readonly Finding[] {
  const of = (kind: ReturnType<typeof kindOfPath>) => files.filter(({ path }) => kindOfPath(path) === kind);
  switch (focus) {
    case 'general':
      return [];
    case 'security':
      return files.flatMap(({ path, patch }) => {
        const concern = securityConcern(path);
        const secret = patch !== null && secretPattern.test(patch) ? 'adds what looks like a key' : null;
        return [concern, secret].flatMap((detail) => (detail === null ? [] : [{ code: path, detail }]));
      });
    case 'tests':
      return [
        ...of('test').map(({ path, additions, deletions }) => ({
          code: path,
          detail: `test, +${additions} -${deletions}`,
        })),
        ...of('source').map(({ path }) => ({ code: path, detail: 'source that a test should cover' })),
      ];
    case 'documentation':
      return [
        ...of('documentation').map(({ path, additions, deletions }) => ({
          code: path,
          detail: `documentation, +${additions} -${deletions}`,
        })),
        ...(of('documentation').length === 0 && of('source').length > 0
          ? [{ code: 'no-documentation', detail: 'source changes, and no documentation does' }]
          : []),
      ];
    default:
      return focus satisfies never;
  }
}

const secretPattern = /^\+.*(-----BEGIN [A-Z ]*PRIVATE KEY-----|ghp_[A-Za-z0-9]{20}|AKIA[0-9A-Z]{16})/m;
