import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '../harness/domain/attempt.ts';
import { findBrowser } from '../harness/testing/browser.ts';
import { publishedRun } from '../harness/testing/published-run.ts';
import { runBench } from '../harness/testing/run-bench.ts';
import { temporaryFolder } from '../harness/testing/temporary-folder.ts';
import { exampleRepository, examples } from './ask/examples.ts';
import { type GithubServer, startGithubServer } from './testing/github-server.ts';
import { marginAtDeparture } from './testing/near-tie.ts';
import { buildStudio, download, type OpenStudio, openStudio } from './testing/open-studio.ts';

const browser = findBrowser();
const isRequired = process.env['REQUIRE_BROWSER'] === '1';

/** Rows of JSON Lines. */
function rows<Row>(path: string): readonly Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Reply to each task, by a run's attempts. */
function repliesIn(attempts: readonly Attempt[]): Map<string, string> {
  return new Map(
    attempts.map(({ taskId, completion }) => [
      taskId,
      completion.kind === 'answered' ? completion.reply.text : completion.failure.code,
    ]),
  );
}

/** Attempts of the published run of the same weights, made natively by the registered plan. */
function nativeAttempts(): readonly Attempt[] {
  return rows<Attempt>(join(publishedRun('embedded-q8_0'), 'attempts.jsonl'));
}

/** Other kernels round otherwise: so many replies may differ from the native run's, each from a near tie on. */
const otherKernels = 1;
/** In nats: a margin of one token over the next that rounding can turn. */
const nearTie = 0.1;

describe.skipIf(browser === null && !isRequired)(
  'the embedded model in a browser',
  { timeout: 600_000 },
  () => {
    const folder = temporaryFolder();
    const downloads = temporaryFolder();
    let studio: OpenStudio;
    let github: GithubServer;

    beforeAll(async () => {
      github = await startGithubServer();
      await buildStudio({ folder, githubUrl: github.url, modelFile: null });
      studio = await openStudio(folder, { width: 900, height: 1200 });
    }, 300_000);

    afterAll(async () => {
      await studio?.[Symbol.asyncDispose]();
      await github?.close();
    }, 60_000);

    /** Name and arguments of the call that the page shows. */
    async function readCall(): Promise<readonly [name: string, given: unknown]> {
      const [, name, given] =
        /^(\w+)\((.*)\)$/s.exec(await studio.text('#steps > li:nth-child(3) pre')) ?? [];
      return [String(name), JSON.parse(String(given))];
    }

    it('comes with the page, which stays under 25 MB, and is introduced as what it is', async () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      expect(files).toContain('macrobench-router-q8_0.gguf');
      const sizes = files.map((name) => statSync(join(folder, name))).filter((file) => file.isFile());
      expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(25e6);
      expect(await studio.text('#model-status')).toMatch(/^macrobench-router-q8_0\.gguf is ready/);
      expect(await studio.page.evaluate("document.getElementById('embedded-note').hidden")).toBe(false);
    });

    it('does what the examples ask, and not what is listed as beyond it', async () => {
      for (const repository of [exampleRepository, 'octo/widgets']) {
        const [owner, repo] = repository.split('/');
        const { able, beyond } = examples({ repository, pull: 231, issue: 12, tags: ['2.0.0', '1.0.0'] });
        const called = (name: string, given: object) => [name, { ...given, owner, repo }];
        const came: unknown[] = [];
        for (const request of [...able, ...beyond]) {
          const [, , decision] = await studio.ask(request);
          came.push(decision === 'The call that was read from it' ? await readCall() : decision);
        }
        expect(came).toEqual([
          called('summarize_open_issues', {}),
          called('triage_pull_request', { number: 231 }),
          called('suggest_reviewers', { number: 231 }),
          called('triage_issue', { number: 12 }),
          called('generate_release_notes', { from_ref: '1.0.0' }),
          called('generate_release_notes', { from_ref: '1.0.0', to_ref: '2.0.0' }),
          called('close_stale_issues', { apply: true, min_inactive_days: 365 }),
          'No call: it says that no macro fits',
          'No call: it says that no macro fits',
          'No call: it asks back',
          // Nothing here merges, and it should have said so.
          called('summarize_open_issues', {}),
          // It was asked for labels, and turns them off.
          called('triage_issue', { number: 12, suggest_labels: false }),
        ]);
      }
    });

    it('earns what the page says, twice the same, with nearly all replies of the native run; both runs import and verify', async () => {
      const attempts = nativeAttempts();
      const native = repliesIn(attempts);
      const answered = native.size;
      const archives: string[] = [];
      for (const round of ['first', 'second']) {
        await studio.click('#run-button');
        await studio.until('#run-status', /^\d+ of 100 tasks/);
        await studio.until(
          '#run-status',
          new RegExp(`^Done: ${answered} of 100 tasks have an answer`),
          400_000,
        );
        if (round === 'first') expect(await studio.text('#run-compare')).toBe('');
        archives.push(await download(studio, '#download-button', downloads));
      }
      expect(await studio.text('#run-compare')).toContain(
        `${answered} of ${answered} replies are the same to the character`,
      );

      /** The figure, or with unanswered tasks the lower of its bounds. */
      const strict = async (row: string): Promise<number> => {
        const shown = await studio.page.evaluate(
          `[...document.querySelectorAll('#results tbody tr')].find((row) => row.children[0].textContent === '${row}').children[2].textContent`,
        );
        return Number(/[\d.]+/.exec(String(shown))?.[0]);
      };
      const [own, keyword] = [await strict('all tasks'), await strict('keyword')];
      const [, said, ofKeyword] =
        /it gets (\d+) of the 100 tasks strictly right, and a keyword router, which is no model at all, gets (\d+)\./.exec(
          (await studio.text('#embedded-note')).replace(/\s+/g, ' '),
        ) ?? [];
      expect(Number(ofKeyword)).toBe(keyword);
      expect(Number(said)).toBe(own);

      const database = join(downloads, 'runs.sqlite');
      expect(await runBench(['import', ...archives, '--db', database])).toMatchObject({ code: 0 });
      const verified = await runBench(['verify', '--db', database]);
      expect(verified.stdout).toMatch(
        new RegExp(`2 runs, \\d+ attempts, ${2 * answered} verdicts are as they were written`),
      );
      const exported = join(downloads, 'exported');
      const runs = archives.map((path) => basename(path, '.zip'));
      expect(await runBench(['export', ...runs, '--db', database, '--to', exported])).toMatchObject({
        code: 0,
      });
      for (const run of runs) {
        const replies = repliesIn(rows<Attempt>(join(exported, run, 'attempts.jsonl')));
        const other = [...native].flatMap(([task, text]) => (replies.get(task) === text ? [] : [task]));
        console.log(
          `${native.size - other.length} of ${native.size} replies are those of the native run, not: ${other.join(', ')}`,
        );
        expect(other.length, other.join()).toBeLessThanOrEqual(otherKernels);
        for (const { taskId, completion } of attempts) {
          if (!other.includes(taskId) || completion.kind !== 'answered') continue;
          const margin = marginAtDeparture(completion.reply, replies.get(taskId) ?? '');
          // Where the native reply ends there, the margin is not known.
          expect(margin ?? 0, taskId).toBeLessThan(nearTie);
        }
      }
    });
  },
);
