import { z } from 'zod';
import { defineProgram, type StepContext } from '../dispatch/define-program.ts';
import type { Commit } from '../surface/records.ts';
import { numberSchema, ownerSchema, repoSchema } from './argument-schemas.ts';
import { codeOwners, codeOwnersPaths } from './code-owners.ts';
import { pullRequestCapabilities, pullRequestFailures, readPullRequest } from './read-pull-request.ts';

/** Files whose history is read, those with most changed lines first. */
const mostFiles = 10;
/** Commits that are read for each. */
const commitsEach = 30;

type Value = {
  readonly number: number;
  readonly title: string;
  /** Best first. */
  readonly reviewers: readonly {
    readonly login: string;
    readonly owns: boolean;
    /** Commits of the changed files by this person, among the newest. */
    readonly commits: number;
    readonly alreadyAsked: boolean;
  }[];
  /** Teams that own changed files. */
  readonly teams: readonly string[];
};

/** People who could review one pull request: owners of the changed files, then who changed them most. Reads only. */
export const suggestReviewers = defineProgram({
  macro: 'suggest_reviewers',
  schema: z.object({
    owner: ownerSchema,
    repo: repoSchema,
    number: numberSchema,
    count: z.int().min(1).max(10).default(2),
    exclude: z.array(z.string().min(1)).default([]),
  }),
  writes: [],
  capabilities: [...pullRequestCapabilities, 'list_pull_request_files', 'list_commits', 'get_file'],
  failures: {
    ...pullRequestFailures,
    'nobody-found': {
      hint: 'Ask somebody by name: neither owners nor the history of the files name anybody else.',
      retryable: false,
    },
  },
  deadlineMs: 60_000,
  async run(context, { owner, repo, number, count, exclude }): Promise<Value> {
    const at = { owner, repo };
    const pull = await context.step('pull request', (step) =>
      readPullRequest({ step, at: { ...at, number }, fail: context.fail }),
    );
    const { files, owners } = await context.parallel({
      files: ({ read }) => read('list_pull_request_files', { ...at, number, limit: 300 }),
      owners: async ({ readIfThere }) => {
        for (const path of codeOwnersPaths) {
          const file = await readIfThere('get_file', { ...at, path, ref: pull.base.ref });
          if (file !== null) return file.text;
        }
        return '';
      },
    });
    const largest = files
      .filter(({ status }) => status !== 'added')
      .toSorted((a, b) => b.additions + b.deletions - a.additions - a.deletions)
      .slice(0, mostFiles);
    type Step = StepContext<'list_commits'>;
    const histories = await context.parallel(
      Object.fromEntries(
        largest.map(({ path }) => [
          `history of ${path}`,
          ({ read }: Step) => read('list_commits', { ...at, ref: pull.base.ref, path, limit: commitsEach }),
        ]),
      ),
    );
    let commits: readonly Commit[] = Object.values(histories).flat();
    const owned = files.flatMap(({ path }) => codeOwners(owners, path));
    const left = new Set([pull.author, ...exclude.map((login) => login.replace(/^@/, ''))].map(lower));
    const isCandidate = (login: string) =>
      !left.has(lower(login)) && !login.endsWith('[bot]') && !login.includes('/');
    const candidatesOf = (found: readonly Commit[]) =>
      [...new Set([...owned, ...found.flatMap(({ author }) => author ?? [])])].filter(isCandidate);
    if (candidatesOf(commits).length === 0) {
      commits = await context.step('recent commits', ({ read, fellBack }) => {
        fellBack('no owner and nobody in the history of the changed files');
        return read('list_commits', { ...at, ref: pull.base.ref, limit: commitsEach });
      });
    }
    const reviewers = candidatesOf(commits)
      .map((login) => ({
        login,
        owns: owned.some((each) => lower(each) === lower(login)),
        commits: commits.filter(({ author }) => author !== null && lower(author) === lower(login)).length,
        alreadyAsked: pull.requestedReviewers.some((each) => lower(each) === lower(login)),
      }))
      .sort(
        (a, b) => Number(b.owns) - Number(a.owns) || b.commits - a.commits || (a.login < b.login ? -1 : 1),
      );
    const teams = [...new Set(owned.filter((each) => each.includes('/')))];
    if (reviewers.length === 0 && teams.length === 0) {
      context.fail('nobody-found', `Nobody but ${pull.author} and those excluded is known there.`);
    }
    return { number, title: pull.title, reviewers: reviewers.slice(0, count), teams };
  },
  inWords({ number, title, reviewers, teams }) {
    return [
      `Who could review #${number} ${title}:`,
      ...reviewers.map(({ login, owns, commits, alreadyAsked }) => {
        const reasons = [
          ...(owns ? ['owns changed files'] : []),
          `${commits} recent ${commits === 1 ? 'commit' : 'commits'} there`,
          ...(alreadyAsked ? ['already asked'] : []),
        ];
        return `- ${login}: ${reasons.join(', ')}`;
      }),
      ...(teams.length === 0 ? [] : [`Owning teams: ${teams.join(', ')}`]),
    ].join('\n');
  },
});

function lower(login: string): string {
  return login.toLowerCase();
}
