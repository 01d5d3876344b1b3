import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportInput } from '../domain/report-input.ts';
import { type BrowserPage, findBrowser, openBrowser } from '../testing/browser.ts';
import { hostileReportInput } from '../testing/hostile-report-input.ts';
import { sampleReportInput } from '../testing/sample-report-input.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { htmlReport } from './html-report.ts';

const browser = findBrowser();
const isRequired = process.env['REQUIRE_BROWSER'] === '1';
if (browser === null && !isRequired) {
  process.stderr.write(
    '\nNO BROWSER: the report page is not tested in one. Install chromium; REQUIRE_BROWSER=1 makes this a failure.\n\n',
  );
}

describe.skipIf(browser === null && !isRequired)('the report page in a browser', { timeout: 60_000 }, () => {
  const folder = temporaryFolder();
  let page: BrowserPage;

  beforeAll(async () => {
    if (browser === null) throw new Error('REQUIRE_BROWSER=1, and there is no chromium in PATH');
    page = await openBrowser(browser, { width: 390, height: 800 });
  }, 60_000);

  afterAll(async () => {
    await page?.close();
  }, 60_000);

  async function show(input: ReportInput, hash = '') {
    const path = join(folder, 'report.html');
    writeFileSync(path, await htmlReport(input));
    // Leaving the page first: only the part behind # would not load it again.
    await page.open('about:blank');
    await page.open(`${pathToFileURL(path).href}${hash}`);
  }

  it('opens from a file, asks for nothing else and complains of nothing', async () => {
    await show(sampleReportInput());
    expect(page.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(page.requests).toHaveLength(1);
    expect(page.complaints).toEqual([]);
    expect(await page.evaluate('document.getElementById("shown").textContent')).toBe('3 of 3 tasks');
  });

  it('does not scroll sideways on a phone', async () => {
    await show(sampleReportInput());
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('opens the task and marks the run that a link names', async () => {
    const [died] = sampleReportInput().runs;
    await show(sampleReportInput(), `#task=close-1&run=${died?.record.id}`);
    expect(await page.evaluate('document.querySelector("#task-close-1").open')).toBe(true);
    expect(
      await page.evaluate('[...document.querySelectorAll(".reply.here h5")].map((one) => one.textContent)'),
    ).toEqual([died?.name]);
  });

  it('opens a run that a link names', async () => {
    const [died] = sampleReportInput().runs;
    await show(sampleReportInput(), `#run-${died?.record.id}`);
    expect(await page.evaluate('document.querySelectorAll("details.run[open]").length')).toBe(1);
  });

  it('parses replies only when a task is opened', async () => {
    await show(sampleReportInput());
    expect(await page.evaluate('document.querySelectorAll(".reply").length')).toBe(0);
    await page.evaluate('document.querySelector("#task-read-1 summary").click()');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
    expect(await page.evaluate('document.querySelectorAll("#task-read-1 .reply").length')).toBe(2);
  });

  it('filters by bucket and by words, and takes filters back', async () => {
    await show(sampleReportInput());
    const shown = 'document.getElementById("shown").textContent';
    const fire = 'form.dispatchEvent(new Event("input", { bubbles: true }))';
    await page.evaluate(`form.elements.bucket.value = 'no_macro'; ${fire}`);
    expect(await page.evaluate(shown)).toBe('1 of 3 tasks');
    await page.evaluate(`form.elements.bucket.value = ''; form.elements.words.value = 'KITCHEN'; ${fire}`);
    expect(await page.evaluate(shown)).toBe('1 of 3 tasks');
    await page.evaluate('form.reset(); new Promise((resolve) => setTimeout(resolve, 50))');
    expect(await page.evaluate(shown)).toBe('3 of 3 tasks');
  });

  it('shows hostile replies and lets them do nothing', async () => {
    await show(hostileReportInput());
    const title = await page.evaluate('document.title');
    await page.evaluate('for (const task of document.querySelectorAll(".task")) task.open = true');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    await page.evaluate('for (const sent of document.querySelectorAll(".reply details")) sent.open = true');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    expect(await page.evaluate('document.title')).toBe(title);
    expect(
      await page.evaluate('document.querySelectorAll("img, iframe, main script, main style").length'),
    ).toBe(0);
    expect(await page.evaluate('document.querySelectorAll(".reply").length')).toBe(8);
    expect(await page.evaluate('document.querySelectorAll(".reply mark").length')).toBeGreaterThan(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(page.complaints).toEqual([]);
    expect(page.requests).toHaveLength(1);
  });

  it('names every control and every scrolling box, and skips no level of headings', async () => {
    await show(sampleReportInput());
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("select, input")].filter((one) => one.labels.length === 0).length',
      ),
    ).toBe(0);
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("[tabindex], [role=img]")].filter((one) => !one.ariaLabel).length',
      ),
    ).toBe(0);
    const levels = (await page.evaluate(
      '[...document.querySelectorAll("h1, h2, h3, h4, h5")].map((one) => Number(one.tagName[1]))',
    )) as number[];
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});
