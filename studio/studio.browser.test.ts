import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../harness/testing/browser.ts';
import { runBench } from '../harness/testing/run-bench.ts';
import { temporaryFolder } from '../harness/testing/temporary-folder.ts';
import { writeRandomModel } from '../scripts/embedded-model/random-weights.ts';
import { writeFixedReplyModel } from './testing/fixed-reply-model.ts';
import { type GithubServer, startGithubServer } from './testing/github-server.ts';
import { buildStudio, download, type OpenStudio, openStudio } from './testing/open-studio.ts';

const browser = findBrowser();
const isRequired = process.env['REQUIRE_BROWSER'] === '1';
if (browser === null && !isRequired) {
  process.stderr.write(
    '\nNO BROWSER: the studio is not tested in one. Install chromium; REQUIRE_BROWSER=1 makes this a failure.\n\n',
  );
}

const call = (name: string, given: object): string =>
  `<tool_call>\n${JSON.stringify({ name, arguments: given })}\n</tool_call>`;

describe.skipIf(browser === null && !isRequired)('the studio in a browser', { timeout: 600_000 }, () => {
  const folder = temporaryFolder();
  const models = temporaryFolder();
  let studio: OpenStudio;
  let github: GithubServer;

  beforeAll(async () => {
    const modelFile = join(models, 'fixed.gguf');
    const reply = call('summarize_open_issues', { owner: 'octo', repo: 'widgets' });
    await writeFixedReplyModel({ path: modelFile, reply });
    github = await startGithubServer();
    await buildStudio({ folder, githubUrl: github.url, modelFile });
    studio = await openStudio(folder, { width: 390, height: 800 });
  }, 300_000);

  afterAll(async () => {
    await studio?.[Symbol.asyncDispose]();
    await github?.close();
  }, 60_000);

  afterEach(() => {
    github.mood = 'fine';
  });

  it('loads its model on a host without isolation headers, and says that it runs on one thread', async () => {
    expect(await studio.text('#model-status')).toMatch(
      /fixed\.gguf is ready after .*, on one thread, since this host/,
    );
    expect(studio.page.complaints).toEqual([]);
  });

  it('lists exactly the requests that the browser made', async () => {
    const listed = (await studio.page.evaluate(
      "[...document.querySelectorAll('#requests-rows .url')].map((one) => one.textContent)",
    )) as string[];
    // `blob:` is the page's own memory.
    const made = studio.page.requests.filter((url) => url.startsWith('http'));
    expect(listed.toSorted()).toEqual(made.toSorted());
    expect(listed.map((url) => new URL(url).pathname).toSorted()).toEqual(studio.host.asked.toSorted());
    expect(await studio.text('#requests-summary')).toBe(
      '5 so far: 5 for this page and its model, 0 public reads, 0 blocked',
    );
  });

  it('stays under 25 MB with a model of 5 MB', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    );
    const sizes = files.filter((path) => !path.endsWith('.gguf')).map((path) => statSync(path).size);
    expect(sizes.reduce((sum, size) => sum + size, 5e6)).toBeLessThan(25e6);
  });

  it('does not scroll sideways on a phone', async () => {
    expect(await studio.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('shows each step from a request to what a macro read', async () => {
    const titles = await studio.ask('What is open in octo/widgets?');
    expect(titles).toEqual([
      'What the model saw',
      'What it wrote',
      'The call that was read from it',
      'Arguments, validated',
      'What summarize_open_issues found',
    ]);
    const steps = await studio.text('#steps');
    expect(steps).toContain('<|im_start|>user\nWhat is open in octo/widgets?<|im_end|>');
    expect(steps).toContain('"limit": 20');
    expect(steps).toContain('- #12 The handle <b>squeaks</b> [bug]');
    expect(await studio.page.evaluate("document.querySelectorAll('#steps b').length")).toBe(0);
  });

  it('lists each public read, one request each, with its size', async () => {
    expect(github.asked).toEqual(['GET /repos/octo/widgets/issues']);
    const listed = await studio.until('#requests-rows tr:last-child', /public read/);
    expect(listed).toMatch(/s\s*public read\d+ B.*\/repos\/octo\/widgets\/issues/);
    expect(studio.page.requests.filter((url) => url.startsWith(github.url))).toHaveLength(1);
  });

  it('says what a limit, an unknown repository and a broken server are, and who takes over', async () => {
    github.mood = 'rate-limited';
    expect(await studio.ask('What is open in octo/widgets?')).toContain(
      'summarize_open_issues could not do it',
    );
    expect(await studio.text('#steps')).toMatch(
      /rate limit exceeded.*may work again in (59\d|60\d) s.*a stronger model or a person/s,
    );
    github.mood = 'broken';
    await studio.ask('What is open in octo/widgets?');
    expect(await studio.text('#steps')).toMatch(/GitHub answered 502/);
  });

  it('looks up what the examples are about', async () => {
    await studio.page.evaluate(
      "document.getElementById('repository').value = 'octo/widgets'; document.getElementById('repository-form').requestSubmit()",
    );
    expect(await studio.until('#repository-status', /Newest/)).toBe(
      'Newest pull request: none. Newest issue: 12.',
    );
    expect(await studio.text('#example-list')).toContain(
      'Write release notes for octo/widgets from v1.0.0 to v2.0.0.',
    );
    expect(await studio.text('#beyond-list')).toContain('What labels fit issue 12 of octo/widgets?');
    await studio.click('#example-list li:nth-child(2) button');
    expect(await studio.page.evaluate("document.getElementById('request').value")).toBe(
      'How serious is issue 12 of octo/widgets?',
    );
  });

  it('shows what it would write, and writes nothing', async () => {
    const path = join(models, 'close.gguf');
    const given = { owner: 'octo', repo: 'widgets', min_inactive_days: 365, apply: true };
    await writeFixedReplyModel({ path, reply: call('close_stale_issues', given) });
    await studio.choose(path);
    expect(await studio.ask('Close what nobody touched for a year.')).toContain('What it would write');
    expect(await studio.text('#steps')).toMatch(/close_issue \{.*"number":3.*\}.*Nothing was written/s);
    expect(github.asked.filter((each) => !each.startsWith('GET '))).toEqual([]);
  });

  it('acts upon no reply with a bail-out', async () => {
    const path = join(models, 'unknown.gguf');
    await writeFixedReplyModel({
      path,
      reply: call('delete_repository', { owner: 'octo', repo: 'widgets' }),
    });
    await studio.choose(path);
    const before = github.asked.length;
    expect((await studio.ask('Delete it.')).at(-1)).toBe('Bail-out: the reply is not acted upon');
    expect(await studio.text('#steps')).toMatch(/unknown-macro: delete_repository/);
    expect(github.asked).toHaveLength(before);
  });

  it('runs the 100 tasks with a pause, and the run imports and verifies', async () => {
    await studio.choose(join(models, 'fixed.gguf'));
    await studio.click('#run-button');
    await studio.until('#run-status', /^[1-9]\d* of 100 tasks/);
    await studio.page.evaluate("document.getElementById('pause-button').focus()");
    await studio.click('#pause-button');
    expect(await studio.until('#run-status', /Paused/)).toMatch(/^Paused after \d+ of 100 tasks\.$/);
    // The button that paused is gone, and the keyboard is where it goes on.
    await studio.page.until("document.activeElement.id === 'resume-button'");
    await studio.click('#resume-button');
    await studio.until('#run-status', /^Done: 100 of 100 tasks have an answer/);
    expect(await studio.text('#results tbody tr:last-child')).toMatch(
      /^all tasks1000\.07\.50\.0100\.0100\.03\.8/,
    );
    expect(await studio.page.evaluate("document.querySelectorAll('#tasks .task').length")).toBe(100);

    const archive = await download(studio, '#download-button', models);
    const database = join(models, 'runs.sqlite');
    const imported = await runBench(['import', archive, '--db', database]);
    expect(imported).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/wllama-fixed-[0-9a-f]{6} {2}imported/),
    });
    const verified = await runBench(['verify', '--db', database]);
    expect(verified.stdout).toMatch(/1 runs, 100 attempts, 100 verdicts are as they were written/);
    expect(verified.stdout).toMatch(/100 requests hold their prompts/);
    const [run] = JSON.parse((await runBench(['runs', '--db', database, '--json'])).stdout);
    expect(JSON.stringify(run)).toMatch(/exploratory|imported/);
    expect(JSON.stringify(run)).toContain('wllama-fixed raw greedy free shown');
  });

  it('shows what a task was asked, what was wanted, and what came', async () => {
    await studio.page.evaluate("document.querySelector('#tasks .task').open = true");
    await studio.until(
      '#tasks .task dl',
      /asked.*wanted.*wrote<tool_call>.*calls readsummarize_open_issues\(.*verdict/s,
    );
  });

  it('has no fault that axe finds, with everything on it', async () => {
    await studio.page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
    const found = await studio.page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))',
    );
    expect(found).toEqual([]);
  });

  it('stops a request to anywhere else, and lists it as blocked', async () => {
    const went = await studio.page.evaluate(
      "fetch('https://example.com/secret').then(() => 'sent', () => 'stopped')",
    );
    expect(went).toBe('stopped');
    await studio.until('#requests-summary', /1 blocked$/);
    expect(await studio.text('#requests-rows')).toContain('https://example.com/secret');
  });

  it('goes on without a network: a broken engine is started again, files from the disk are opened, replies repeat', async () => {
    await studio.host.close();
    const random = join(models, 'random.gguf');
    // It writes bytes that are no text, over which the engine breaks down.
    await writeRandomModel({ path: random });
    expect(await studio.choose(random)).toMatch(/random\.gguf is ready/);
    await studio.click('#run-button');
    await studio.until('#restarts', /The engine broke down .* Invalid typed array length/);
    await studio.click('#pause-button');
    await studio.until('#run-status', /Paused/);

    const notAModel = join(temporaryFolder({ 'notes.gguf': 'not a model' }), 'notes.gguf');
    expect(await studio.choose(notAModel)).toMatch(/notes\.gguf can't be read as a GGUF file/);

    const words = join(models, 'words.gguf');
    await writeRandomModel({ path: words, plainText: true });
    expect(await studio.choose(words)).toMatch(/words\.gguf is ready/);
    const replies: string[] = [];
    for (const request of ['Triage it.', 'Close them all, please.', 'Triage it.']) {
      await studio.ask(request);
      replies.push(await studio.text('#steps > li:nth-child(2) pre'));
    }
    expect(replies[2]).toBe(replies[0]);
    expect(replies[1]).not.toBe(replies[0]);

    const plain = join(models, 'plain.gguf');
    await writeFixedReplyModel({ path: plain, reply: 'Which repository do you mean?' });
    expect(await studio.choose(plain)).toMatch(/plain\.gguf is ready/);
    expect((await studio.ask('Triage it.')).at(-1)).toBe('No call: it asks back');
  });
});
