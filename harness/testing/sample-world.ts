import { type World, type WorldFile, worldSchema } from '../surface/world.ts';

const sha = (letter: string) => letter.repeat(40);

/** A small world: acme/widgets with two issues, a pull request, three commits and a failed workflow run. */
export function sampleWorld(): World {
  return worldSchema.parse(sampleWorldFile);
}

const sampleWorldFile: WorldFile = {
  now: '2026-06-01T12:00:00Z',
  viewer: 'operator',
  users: [{ login: 'ada', name: 'Ada', type: 'user' }],
  repositories: [
    {
      owner: 'acme',
      name: 'widgets',
      labels: [{ name: 'bug', description: 'Something is broken' }],
      branches: [{ name: 'main', sha: sha('c') }],
      tags: [{ name: 'v1.0.0', sha: sha('a') }],
      files: [{ path: 'CODEOWNERS', text: '* @ada\n' }],
      commits: [
        { sha: sha('a'), message: 'Begin', author: 'ada', authorName: 'Ada', date: '2026-01-01T00:00:00Z' },
        {
          sha: sha('b'),
          message: 'Add a lid (#4)',
          author: 'bo',
          authorName: 'Bo',
          date: '2026-02-01T00:00:00Z',
          parents: [sha('a')],
          files: ['lid.ts'],
        },
        {
          sha: sha('c'),
          message: 'Fix the lid',
          author: 'ada',
          authorName: 'Ada',
          date: '2026-03-01T00:00:00Z',
          parents: [sha('b')],
          files: ['lid.ts'],
        },
        {
          sha: sha('d'),
          message: 'Paint it',
          author: 'bo',
          authorName: 'Bo',
          date: '2026-05-01T00:00:00Z',
          parents: [sha('b')],
        },
      ],
      issues: [
        {
          number: 1,
          title: 'The lid does not close',
          author: 'cy',
          labels: ['bug'],
          createdAt: '2026-01-10T00:00:00Z',
          updatedAt: '2026-01-11T00:00:00Z',
          comments: [{ id: 7, author: 'ada', body: 'Which lid?', createdAt: '2026-01-11T00:00:00Z' }],
        },
        {
          number: 2,
          title: 'Add a handle',
          author: 'di',
          createdAt: '2026-05-20T00:00:00Z',
          updatedAt: '2026-05-20T00:00:00Z',
        },
      ],
      pullRequests: [
        {
          number: 3,
          title: 'Paint it',
          author: 'bo',
          base: { ref: 'main', sha: sha('c') },
          head: { ref: 'paint', sha: sha('d') },
          createdAt: '2026-05-01T00:00:00Z',
          updatedAt: '2026-05-02T00:00:00Z',
          files: [{ path: 'paint.ts', additions: 10, deletions: 2 }],
          commits: [sha('d')],
          checks: [{ name: 'test', status: 'completed', conclusion: 'failure' }],
        },
      ],
      workflowRuns: [
        {
          id: 100,
          name: 'CI',
          event: 'pull_request',
          branch: 'paint',
          headSha: sha('d'),
          status: 'completed',
          conclusion: 'failure',
          createdAt: '2026-05-02T00:00:00Z',
          updatedAt: '2026-05-02T00:10:00Z',
          jobs: [
            {
              id: 101,
              name: 'test',
              status: 'completed',
              conclusion: 'failure',
              startedAt: '2026-05-02T00:00:00Z',
              completedAt: '2026-05-02T00:10:00Z',
              log: '2026-05-02T00:01:00Z expected 1, found 2\n',
            },
            {
              id: 102,
              name: 'build',
              status: 'completed',
              conclusion: 'success',
              startedAt: '2026-05-02T00:00:00Z',
              completedAt: '2026-05-02T00:05:00Z',
            },
          ],
        },
      ],
    },
  ],
};
