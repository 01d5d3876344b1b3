import { z } from 'zod';
import { defineProgram } from '../dispatch/define-program.ts';
import { numberSchema, ownerSchema, repoSchema } from './argument-schemas.ts';
import { type BlockerCode, type Finding, mergeBlockers } from './merge-blockers.ts';
import { type Focus, focusFindings, pullRequestNotes } from './pull-request-notes.ts';
import { pullRequestCapabilities, pullRequestFailures, readPullRequest } from './read-pull-request.ts';

type Value = {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly ready: boolean;
  /** What stands between it and a merge; empty if it is ready. */
  readonly blockers: readonly Finding<BlockerCode>[];
  readonly notes: readonly Finding[];
  readonly focus: Focus;
  readonly focusFindings: readonly Finding[];
};

/** What stands between one pull request and its merge. Reads only. */
export const triagePullRequest = defineProgram({
  macro: 'triage_pull_request',
  schema: z.object({
    owner: ownerSchema,
    repo: repoSchema,
    number: numberSchema,
    focus: z.enum(['general', 'security', 'tests', 'documentation']).default('general'),
  }),
  writes: [],
  capabilities: [...pullRequestCapabilities, 'list_reviews', 'list_pull_request_files', 'list_checks'],
  failures: pullRequestFailures,
  deadlineMs: 30_000,
  async run(context, { owner, repo, number, focus }): Promise<Value> {
    const at = { owner, repo, number };
    const pull = await context.step('pull request', (step) =>
      readPullRequest({ step, at, fail: context.fail }),
    );
    const { reviews, files, checks } = await context.parallel({
      reviews: ({ read }) => read('list_reviews', { ...at, limit: 300 }),
      files: ({ read }) => read('list_pull_request_files', { ...at, limit: 300 }),
      checks: ({ read, fallback }) =>
        fallback({
          on: ['forbidden', 'not-found'],
          work: () => read('list_checks', { owner, repo, ref: pull.head.sha, limit: 300 }),
          instead: () => null,
        }),
    });
    const blockers = mergeBlockers({ pull, reviews, checks });
    return {
      number,
      title: pull.title,
      author: pull.author,
      ready: blockers.length === 0,
      blockers,
      notes: pullRequestNotes({ pull, files, checks, now: context.now }),
      focus,
      focusFindings: focusFindings(focus, files),
    };
  },
  inWords({ number, title, author, ready, blockers, notes, focus, focusFindings }) {
    const list = (findings: readonly Finding[]) => findings.map(({ code, detail }) => `- ${code}: ${detail}`);
    return [
      `#${number} ${title} (by ${author})`,
      ready ? 'Nothing stands between it and a merge.' : 'Between it and a merge:',
      ...list(blockers),
      ...(notes.length === 0 ? [] : ['To note:', ...list(notes)]),
      ...(focusFindings.length === 0 ? [] : [`With ${focus} in mind:`, ...list(focusFindings)]),
    ].join('\n');
  },
});
