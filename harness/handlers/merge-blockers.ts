import type { blockerCodes } from '../domain/fact.ts';
import type { Check, PullRequest, Review } from '../surface/records.ts';

export type BlockerCode = (typeof blockerCodes)[number];
export type Finding<Code extends string = string> = { readonly code: Code; readonly detail: string };

/**
 * What stands between a pull request and its merge. Of each reviewer the last review counts that is no mere comment.
 *
 * @param options.checks Checks of its head; null if they may not be read.
 */
export function mergeBlockers(options: {
  readonly pull: PullRequest;
  readonly reviews: readonly Review[];
  readonly checks: readonly Check[] | null;
}): readonly Finding<BlockerCode>[] {
  const { pull, reviews, checks } = options;
  if (pull.mergedAt !== null) return [{ code: 'already-merged', detail: `merged ${pull.mergedAt}` }];
  if (pull.state === 'closed') return [{ code: 'closed', detail: 'closed without a merge' }];
  const found: Finding<BlockerCode>[] = [];
  const add = (code: BlockerCode, detail: string) => found.push({ code, detail });
  if (pull.draft) add('draft', 'it is a draft');
  if (pull.mergeable === false) add('conflicts', `it conflicts with ${pull.base.ref}`);
  if (pull.mergeState === 'behind')
    add('behind-base', `it has to be brought up to date with ${pull.base.ref}`);
  const failed = (checks ?? []).filter(({ conclusion }) => conclusion !== null && bad.has(conclusion));
  if (failed.length > 0) add('checks-failed', names(failed));
  const pending = (checks ?? []).filter(({ status }) => status !== 'completed');
  if (pending.length > 0) add('checks-pending', names(pending));
  const verdicts = lastVerdicts(reviews, pull.author);
  const against = [...verdicts].filter(([, state]) => state === 'changes_requested').map(([login]) => login);
  if (against.length > 0) add('changes-requested', against.join(', '));
  if (![...verdicts.values()].includes('approved')) {
    const asked = pull.requestedReviewers;
    add(
      'not-approved',
      asked.length === 0 ? 'nobody is asked to review it' : `waits for ${asked.join(', ')}`,
    );
  }
  if (pull.mergeState === 'blocked' && found.length === 0)
    add('branch-rule', `a rule of ${pull.base.ref} is not met`);
  return found;
}

const bad: ReadonlySet<string> = new Set([
  'failure',
  'timed_out',
  'cancelled',
  'action_required',
  'startup_failure',
]);

/** The last approval, request for changes or dismissal of each reviewer; the author's own do not count. */
function lastVerdicts(reviews: readonly Review[], author: string): ReadonlyMap<string, Review['state']> {
  const verdicts = new Map<string, Review['state']>();
  for (const { author: reviewer, state } of reviews) {
    if (reviewer === author || state === 'commented' || state === 'pending') continue;
    verdicts.set(reviewer, state);
  }
  return verdicts;
}

function names(checks: readonly Check[]): string {
  return checks.map(({ name }) => name).join(', ');
}
