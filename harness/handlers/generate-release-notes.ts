import { z } from 'zod';
import { defineProgram } from '../dispatch/define-program.ts';
import type { PullRequest } from '../surface/records.ts';
import { ownerSchema, repoSchema } from './argument-schemas.ts';
import {
  type Category,
  categories,
  pullRequestOfCommit,
  type ReleaseEntry,
  releaseEntries,
} from './release-entries.ts';
import { readIn, repositoryNotFound } from './repository-not-found.ts';

/** Pull requests that are read for their titles and labels. */
const mostPulls = 100;

type Value = {
  readonly from: string;
  readonly to: string;
  readonly audience: 'users' | 'developers';
  readonly commits: number;
  /** What the notes list, oldest first. */
  readonly entries: readonly ReleaseEntry[];
  /** Maintenance that is left out for users. */
  readonly leftOut: number;
  readonly contributors: readonly string[];
};

const reference = z.string().regex(/^\S+$/);

/** Release notes for the changes between two refs. Writes text only. */
export const generateReleaseNotes = defineProgram({
  macro: 'generate_release_notes',
  schema: z.object({
    owner: ownerSchema,
    repo: repoSchema,
    from_ref: reference,
    to_ref: reference.default('HEAD'),
    audience: z.enum(['users', 'developers']).default('users'),
  }),
  writes: [],
  capabilities: ['get_repository', 'compare_commits', 'list_commits', 'get_pull_request'],
  failures: {
    ...repositoryNotFound,
    'ref-not-found': { hint: 'Use a tag, branch or commit that the repository has.', retryable: false },
    'refs-reversed': { hint: 'Swap the two refs: the older one comes first.', retryable: false },
    'nothing-changed': { hint: 'Choose two refs with commits between them.', retryable: false },
  },
  deadlineMs: 120_000,
  async run(context, { owner, repo, from_ref, to_ref, audience }): Promise<Value> {
    const at = { owner, repo };
    const compared = await context.step('compare', async (step) => {
      const found = await readIn({
        step,
        at,
        fail: context.fail,
        work: () => step.read('compare_commits', { ...at, base: from_ref, head: to_ref }),
        absent: async () => {
          const older = await step.readIfThere('list_commits', { ...at, ref: from_ref, limit: 1 });
          const absent = older === null ? from_ref : to_ref;
          return context.fail('ref-not-found', `${owner}/${repo} has no ref ${absent}.`);
        },
      });
      if (found.aheadBy === 0) {
        const message = `${to_ref} has no commit that ${from_ref} lacks.`;
        context.fail(found.behindBy > 0 ? 'refs-reversed' : 'nothing-changed', message);
      }
      return found;
    });
    const numbers = compared.commits.flatMap(({ message }) => pullRequestOfCommit(message) ?? []);
    const pulls = await context.parallel(
      Object.fromEntries(
        [...new Set(numbers)].slice(0, mostPulls).map((number) => [
          `pull request ${number}`,
          ({ read, fallback }: Parameters<Parameters<typeof context.step>[1]>[0]) =>
            fallback<PullRequest, null>({
              on: ['not-found', 'forbidden'],
              work: () => read('get_pull_request', { ...at, number }),
              instead: () => null,
            }),
        ]),
      ),
    );
    const known = Object.values(pulls).flatMap((pull) =>
      pull === null ? [] : [[pull.number, pull] as const],
    );
    const all = releaseEntries({ commits: compared.commits, pulls: new Map(known) });
    const entries =
      audience === 'developers' ? all : all.filter(({ category }) => category !== 'maintenance');
    return {
      from: from_ref,
      to: to_ref,
      audience,
      commits: compared.commits.length,
      entries,
      leftOut: all.length - entries.length,
      contributors: [...new Set(all.flatMap(({ author }) => author ?? []))].sort(),
    };
  },
  inWords({ from, to, audience, entries, leftOut, contributors }) {
    const line = ({ title, pull, sha, author }: ReleaseEntry) => {
      const where = pull === null ? sha.slice(0, 7) : `#${pull}`;
      return audience === 'users'
        ? `- ${title} (${where})`
        : `- ${title} (${where}${author === null ? '' : `, @${author}`})`;
    };
    return [
      `# Changes from ${from} to ${to}`,
      ...categories.flatMap((category) => {
        const of = entries.filter((entry) => entry.category === category);
        return of.length === 0 ? [] : ['', `## ${headings[category]}`, '', ...of.map(line)];
      }),
      ...(leftOut === 0
        ? []
        : ['', `${leftOut} ${leftOut === 1 ? 'change' : 'changes'} inside, not listed.`]),
      ...(contributors.length === 0
        ? []
        : ['', `By ${contributors.map((login) => `@${login}`).join(', ')}.`]),
    ].join('\n');
  },
});

const headings: Readonly<Record<Category, string>> = {
  breaking: 'Breaking changes',
  features: 'New',
  fixes: 'Fixed',
  documentation: 'Documentation',
  maintenance: 'Maintenance',
  other: 'Other changes',
};
