import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportInput } from '../domain/report-input.ts';
import { type BrowserPage, findBrowser, openBrowser } from '../testing/browser.ts';
import { hostileReportInput } from '../testing/hostile-report-input.ts';
import { sampleGridReportInput } from '../testing/sample-grid-report-input.ts';
import { sampleReportInput } from '../testing/sample-report-input.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { htmlReport } from './html-report.ts';

const browser = findBrowser();
// Whether that is a failure is decided in testing/browser-setup.ts, which also says it aloud.
describe.skipIf(browser === null)('the report page in a browser', { timeout: 180_000 }, () => {
  const folder = temporaryFolder();
  let page: BrowserPage;

  beforeAll(async () => {
    if (browser === null) return;
    page = await openBrowser(browser, { width: 390, height: 800 });
  }, 180_000);

  afterAll(async () => {
    await page?.close();
  }, 180_000);

  async function show(input: ReportInput, hash = '') {
    const path = join(folder, 'report.html');
    writeFileSync(path, await htmlReport(input));
    // Leaving the page first: only the part behind # would not load it again.
    await page.open('about:blank');
    await page.open(`${pathToFileURL(path).href}${hash}`);
  }

  /** Opens everything that opens, what it brings along too, as a reader could. */
  async function openAll() {
    for (const inner of ['main details', '.reply details']) {
      await page.evaluate(`for (const one of document.querySelectorAll('${inner}')) one.open = true`);
      await page.until(
        `[...document.querySelectorAll('.task[open] .replies')].every((one) => one.children.length > 0) && document.querySelectorAll('.later > script').length === 0`,
      );
    }
    await page.until(
      `[...document.querySelectorAll('.reply details[open]')].every((one) => one.children.length > 1)`,
    );
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
    expect(
      await page.evaluate('document.querySelectorAll("#attempts details.later[open] table").length'),
    ).toBe(2);
  });

  it('parses replies only when a task is opened', async () => {
    await show(sampleReportInput());
    expect(await page.evaluate('document.querySelectorAll(".reply").length')).toBe(0);
    await page.evaluate('document.querySelector("#task-read-1 summary").click()');
    await page.until('document.querySelectorAll("#task-read-1 .reply").length === 2');
  });

  it('filters by bucket and by words, and takes filters back', async () => {
    await show(sampleReportInput());
    const shown = 'document.getElementById("shown").textContent';
    const fire = 'form.dispatchEvent(new Event("input", { bubbles: true }))';
    await page.evaluate(`form.elements.bucket.value = 'no_macro'; ${fire}`);
    expect(await page.evaluate(shown)).toBe('1 of 3 tasks');
    await page.evaluate(`form.elements.bucket.value = ''; form.elements.words.value = 'KITCHEN'; ${fire}`);
    expect(await page.evaluate(shown)).toBe('1 of 3 tasks');
    await page.evaluate('form.reset()');
    await page.until(`${shown} === '3 of 3 tasks'`);
  });

  it('shows hostile replies and lets them do nothing', async () => {
    await show(hostileReportInput());
    const title = await page.evaluate('document.title');
    await openAll();
    expect(await page.evaluate('document.title')).toBe(title);
    expect(
      await page.evaluate(
        `document.querySelectorAll('img, iframe, main script:not([type="application/json"]), main style').length`,
      ),
    ).toBe(0);
    expect(await page.evaluate('document.querySelectorAll(".reply").length')).toBe(8);
    expect(await page.evaluate('document.querySelectorAll("details.later:not([open])").length')).toBe(0);
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

  it('makes what a reader opens: runs, pairs, steps, hand-over tables, arguments', async () => {
    await show(sampleGridReportInput());
    const tables = 'document.querySelectorAll("main table").length';
    const before = Number(await page.evaluate(tables));
    await openAll();
    expect(Number(await page.evaluate(tables)) - before).toBeGreaterThan(20);
    const captions = (await page.evaluate(
      '[...document.querySelectorAll("caption")].map((one) => one.textContent)',
    )) as string[];
    expect(captions).toContain('grid:f16 raw greedy free shown: handled here or handed over');
    expect(captions).toContain('grid:f16 raw greedy free shown: arguments that went wrong');
    expect(page.complaints).toEqual([]);
  });

  it.each([
    { width: 390, height: 800, scheme: 'light' },
    { width: 1400, height: 900, scheme: 'dark' },
  ] as const)('has no serious accessibility issue at $width pixels in $scheme', async (screen) => {
    await page.view(screen);
    await show(sampleGridReportInput());
    await openAll();
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { issues, passed } = (await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations, passes }) => ({
        passed: passes.map(({ id }) => id),
        issues: violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).slice(0, 3).join(' | ')),
      }))`,
    )) as { readonly issues: readonly string[]; readonly passed: readonly string[] };
    expect(passed).toEqual(
      expect.arrayContaining([
        'color-contrast',
        'link-name',
        // On a wide screen nothing scrolls by itself.
        ...(screen.width < 600 ? ['scrollable-region-focusable'] : []),
      ]),
    );
    expect(issues).toEqual([]);
  });

  it('does not scroll sideways with everything open, and prints', async () => {
    await page.view({ width: 390, height: 800, scheme: 'light' });
    await show(sampleGridReportInput());
    await openAll();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(
      Buffer.from(await page.print())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});
