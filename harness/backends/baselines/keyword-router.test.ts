import { describe, expect, it } from 'vitest';
import { toolset } from '../../../corpus/github-maintainer/v1/toolset.ts';
import type { JsonObject } from '../../domain/json.ts';
import { routeByKeywords } from './route-by-keywords.ts';

type Plain = readonly [request: string, macro: string, args: JsonObject];

/** Plain requests as someone would type them: five for each macro. */
const plainRequests: readonly Plain[] = [
  [
    'Triage pull request 12 in acme/widgets.',
    'triage_pull_request',
    { owner: 'acme', repo: 'widgets', number: 12 },
  ],
  [
    'Please look at PR #845 of northwind/shop-api, mostly for security.',
    'triage_pull_request',
    { owner: 'northwind', repo: 'shop-api', number: 845, focus: 'security' },
  ],
  [
    'Is https://github.com/lumen/paint.js/pull/31 ready to merge?',
    'triage_pull_request',
    { owner: 'lumen', repo: 'paint.js', number: 31 },
  ],
  [
    "What's blocking PR 77 in tetra/codec? Concentrate on the tests.",
    'triage_pull_request',
    { owner: 'tetra', repo: 'codec', number: 77, focus: 'tests' },
  ],
  [
    'Go through pull request #402 of Hexa/Docs-Site and check the documentation.',
    'triage_pull_request',
    { owner: 'Hexa', repo: 'Docs-Site', number: 402, focus: 'documentation' },
  ],
  ['Triage issue 9 in acme/widgets.', 'triage_issue', { owner: 'acme', repo: 'widgets', number: 9 }],
  [
    'How severe is issue #218 of birch/kettle and what should happen next?',
    'triage_issue',
    { owner: 'birch', repo: 'kettle', number: 218 },
  ],
  [
    'Have a look at the bug report quill/ink#56 and see whether there are duplicates of it.',
    'triage_issue',
    { owner: 'quill', repo: 'ink', number: 56, find_duplicates: true },
  ],
  [
    'Assess https://github.com/orbit/lander/issues/1204, without label suggestions please.',
    'triage_issue',
    { owner: 'orbit', repo: 'lander', number: 1204, suggest_labels: false },
  ],
  [
    'Could you classify ticket 33 in sable/forge and tell me the next step?',
    'triage_issue',
    { owner: 'sable', repo: 'forge', number: 33 },
  ],
  ['Summarize the open issues of acme/widgets.', 'summarize_open_issues', { owner: 'acme', repo: 'widgets' }],
  [
    'Give me an overview of the 10 oldest open issues in pico/serve.',
    'summarize_open_issues',
    { owner: 'pico', repo: 'serve', limit: 10, order: 'oldest' },
  ],
  [
    'What are the most commented open issues in delta/river? Five are enough.',
    'summarize_open_issues',
    { owner: 'delta', repo: 'river', order: 'most_commented', limit: 5 },
  ],
  [
    'Summarise all open issues labelled "needs info" in moss/fern.',
    'summarize_open_issues',
    { owner: 'moss', repo: 'fern', label: 'needs info' },
  ],
  [
    'A digest of at most 15 open tickets with the label bug in cobalt/blue, please.',
    'summarize_open_issues',
    { owner: 'cobalt', repo: 'blue', label: 'bug', limit: 15 },
  ],
  [
    'Generate release notes for acme/widgets from v1.2.0 to v1.3.0.',
    'generate_release_notes',
    { owner: 'acme', repo: 'widgets', from_ref: 'v1.2.0', to_ref: 'v1.3.0' },
  ],
  [
    'Write the release notes of tango/dance since 4.0.1.',
    'generate_release_notes',
    { owner: 'tango', repo: 'dance', from_ref: '4.0.1' },
  ],
  [
    'What changed in vertex/mesh between v0.9 and main? Write it up for developers.',
    'generate_release_notes',
    { owner: 'vertex', repo: 'mesh', from_ref: 'v0.9', to_ref: 'main', audience: 'developers' },
  ],
  [
    'I need a changelog for plum/jam covering 2.0.0..2.1.0.',
    'generate_release_notes',
    { owner: 'plum', repo: 'jam', from_ref: '2.0.0', to_ref: '2.1.0' },
  ],
  [
    'Draft notes for the next release of zeal/bar: everything after tag release-7, for contributors.',
    'generate_release_notes',
    { owner: 'zeal', repo: 'bar', from_ref: 'release-7', audience: 'developers' },
  ],
  [
    'Close issues in acme/widgets that have been inactive for 90 days.',
    'close_stale_issues',
    { owner: 'acme', repo: 'widgets', min_inactive_days: 90, apply: true },
  ],
  [
    'Show me which stale issues in wren/nest would be closed after 60 days without activity.',
    'close_stale_issues',
    { owner: 'wren', repo: 'nest', min_inactive_days: 60 },
  ],
  [
    'Close all issues of opal/ring that nobody touched for six months, except those labelled security or pinned.',
    'close_stale_issues',
    {
      owner: 'opal',
      repo: 'ring',
      min_inactive_days: 180,
      exempt_labels: ['security', 'pinned'],
      apply: true,
    },
  ],
  [
    'Do a dry run of closing the abandoned issues in kite/string: two weeks of silence.',
    'close_stale_issues',
    { owner: 'kite', repo: 'string', min_inactive_days: 14 },
  ],
  [
    'Clean up the stale issues in fox/den that are older than a year, but keep "roadmap".',
    'close_stale_issues',
    { owner: 'fox', repo: 'den', min_inactive_days: 365, exempt_labels: ['roadmap'], apply: true },
  ],
  [
    'Suggest reviewers for pull request 58 in acme/widgets.',
    'suggest_reviewers',
    { owner: 'acme', repo: 'widgets', number: 58 },
  ],
  [
    'Who should review PR #610 of ember/coal?',
    'suggest_reviewers',
    { owner: 'ember', repo: 'coal', number: 610 },
  ],
  [
    'Find three reviewers for https://github.com/slate/roof/pull/95, but not @marta.',
    'suggest_reviewers',
    { owner: 'slate', repo: 'roof', number: 95, count: 3, exclude: ['marta'] },
  ],
  [
    'Recommend one reviewer for PR 1300 in gale/wind.',
    'suggest_reviewers',
    { owner: 'gale', repo: 'wind', number: 1300, count: 1 },
  ],
  [
    'I need somebody to review pull request 44 of lark/song. Name 4 people, excluding tomas and li-wei.',
    'suggest_reviewers',
    { owner: 'lark', repo: 'song', number: 44, count: 4, exclude: ['tomas', 'li-wei'] },
  ],
  [
    'Fetch the log of workflow run 8123456789 in acme/widgets.',
    'capture_workflow_log',
    { owner: 'acme', repo: 'widgets', run_id: 8123456789 },
  ],
  [
    'Get me the CI logs for run 7766554433 of raven/perch, failed steps only.',
    'capture_workflow_log',
    { owner: 'raven', repo: 'perch', run_id: 7766554433, failed_steps_only: true },
  ],
  [
    'Show the log of https://github.com/pine/cone/actions/runs/9081726354.',
    'capture_workflow_log',
    { owner: 'pine', repo: 'cone', run_id: 9081726354 },
  ],
  [
    'Download the build output of run id 5550001112 in iron/gate.',
    'capture_workflow_log',
    { owner: 'iron', repo: 'gate', run_id: 5550001112 },
  ],
  [
    'I want to read what the workflow run 6001002003 in salt/lake printed, just the steps that failed.',
    'capture_workflow_log',
    { owner: 'salt', repo: 'lake', run_id: 6001002003, failed_steps_only: true },
  ],
  [
    'Rerun the failed workflow 8123456790 in acme/widgets.',
    'rerun_failed_workflow',
    { owner: 'acme', repo: 'widgets', run_id: 8123456790, apply: true },
  ],
  [
    'Please restart run 4455667788 of bolt/nut, all jobs.',
    'rerun_failed_workflow',
    { owner: 'bolt', repo: 'nut', run_id: 4455667788, failed_jobs_only: false, apply: true },
  ],
  [
    'Retry https://github.com/tide/pool/actions/runs/1239874560.',
    'rerun_failed_workflow',
    { owner: 'tide', repo: 'pool', run_id: 1239874560, apply: true },
  ],
  [
    'What would be started if I re-ran workflow run 2020304050 in peak/trail? Only a preview.',
    'rerun_failed_workflow',
    { owner: 'peak', repo: 'trail', run_id: 2020304050 },
  ],
  [
    'The build 3216549870 in dune/sand failed, start it again.',
    'rerun_failed_workflow',
    { owner: 'dune', repo: 'sand', run_id: 3216549870, apply: true },
  ],
];

const solved = ([request, macro, args]: Plain) => {
  const route = routeByKeywords({ prompt: request, macros: toolset.macros });
  return (
    route.kind === 'call' &&
    route.macro === macro &&
    JSON.stringify(Object.entries(route.arguments).sort()) === JSON.stringify(Object.entries(args).sort())
  );
};

describe('keyword router', () => {
  it('is tested on five requests for each macro', () => {
    for (const { name } of toolset.macros) {
      expect(plainRequests.filter(([, macro]) => macro === name)).toHaveLength(5);
    }
  });

  it('solves at least 90% of 40 plain requests, macro and every argument', () => {
    const unsolved = plainRequests.filter((plain) => !solved(plain)).map(([request]) => request);
    expect(unsolved.length, unsolved.join('\n')).toBeLessThanOrEqual(4);
  });

  it.each([
    'Thanks, that was all for today!',
    'What is the weather in Lisbon?',
    'Merge pull request 12 in acme/widgets.',
    'Star the repository acme/widgets for me.',
  ])('says that nothing fits: %s', (request) => {
    expect(routeByKeywords({ prompt: request, macros: toolset.macros }).kind).toBe('nothing-fits');
  });

  it('asks for a required argument that the request lacks', () => {
    expect(
      routeByKeywords({ prompt: 'Suggest reviewers for acme/widgets.', macros: toolset.macros }),
    ).toEqual({
      kind: 'missing',
      macro: 'suggest_reviewers',
      missing: ['number'],
    });
  });
});
