/**
 * How large a report page is and how fast it opens, with 12 cells and with 1,000 runs that were made up:
 * `pnpm bench:report [FOLDER]` (the pages stay there). Needs a Chromium in PATH for the times.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildReportInput } from '../harness/analyse/build-report-input.ts';
import { analysisSettings } from '../harness/cli/analysis-settings.ts';
import { baselineSummaries } from '../harness/cli/baseline-summaries.ts';
import { createJudge } from '../harness/cli/create-judge.ts';
import { projectFor } from '../harness/cli/project.ts';
import { loadWorkspace } from '../harness/cli/workspace.ts';
import { registeredCells } from '../harness/plan/registered-cells.ts';
import { htmlReport } from '../harness/report/html-report.ts';
import { findBrowser, openBrowser } from '../harness/testing/browser.ts';
import { madeUpRun } from './made-up-runs.ts';

const workspace = await loadWorkspace(projectFor({}));
const judge = createJudge({ ...workspace, profile: workspace.registration.scorer });
const cells = registeredCells(workspace)
  .map(({ cell }) => cell)
  .filter(({ model }) => model.id === 'embedded');
const references = await baselineSummaries({ ...workspace, judge });
const [wanted] = process.argv.slice(2);
const folder = wanted === undefined ? mkdtempSync(join(tmpdir(), 'macrobench-report-')) : resolve(wanted);
mkdirSync(folder, { recursive: true });

/** So many runs over the embedded cells in turn; every seventh of those that are run again dies on its way. */
function inputOf(count: number) {
  const runs = Array.from({ length: count }, (_, number) => {
    const cell = cells[number % cells.length];
    if (cell === undefined) throw new Error('the registration has no embedded cells');
    const dies = number + cells.length < count && number % 7 === 3;
    return madeUpRun({ workspace, judge, cell, number, diesAfter: dies ? 40 : null });
  });
  return buildReportInput({
    title: `${count} made-up runs`,
    generatedAt: '2026-01-02T00:00:00.000Z',
    corpus: workspace.corpus,
    registration: workspace.registration,
    lockHash: null,
    ledger: [],
    ledgerHead: '0'.repeat(64),
    runs,
    selected: null,
    references,
    pairs: 'one-factor',
    settings: analysisSettings,
  });
}

const browser = findBrowser();
if (browser === null) process.stderr.write('no chromium in PATH: sizes only\n');
for (const count of [12, 1_000]) {
  const path = join(folder, `${count}-runs.html`);
  const began = performance.now();
  const html = await htmlReport(inputOf(count));
  const made = ((performance.now() - began) / 1_000).toFixed(1);
  writeFileSync(path, html);
  const megabytes = (Buffer.byteLength(html) / 1e6).toFixed(2);
  process.stdout.write(`${count} runs: ${megabytes} MB, made in ${made} s${await opening(path)}\n`);
}
if (wanted === undefined) rmSync(folder, { recursive: true });

/** From the beginning of the navigation until the page is drawn and its script has run, and until a task is shown. */
async function opening(path: string): Promise<string> {
  if (browser === null) return '';
  const page = await openBrowser(browser, { width: 1400, height: 900 });
  try {
    await page.open(pathToFileURL(path).href);
    const processor = await page.processorMs();
    const [ready, loaded, elements] = (await page.evaluate(`(() => {
      const [timing] = performance.getEntriesByType('navigation');
      return [timing.domInteractive, timing.loadEventEnd, document.querySelectorAll('*').length];
    })()`)) as readonly [number, number, number];
    const opened = (await page.evaluate(`(async () => {
      const began = performance.now();
      document.querySelector('.task summary').click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return performance.now() - began;
    })()`)) as number;
    return `; opens with ${Math.round(processor)} ms of processor time, interactive after ${Math.round(ready)} ms, loaded after ${Math.round(loaded)} ms, ${elements} elements; a task opens in ${Math.round(opened)} ms`;
  } finally {
    await page.close();
  }
}
