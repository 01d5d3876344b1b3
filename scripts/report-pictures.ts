/** Takes the pictures of a report for the README: `tsx scripts/report-pictures.ts reports/report.html`. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, openBrowser } from '../harness/testing/browser.ts';

/** Which part of the page is in view, on what. */
const pictures = [
  { name: 'answer', hash: '', width: 1400, height: 1140, scheme: 'light' },
  { name: 'buckets', hash: '#groups', width: 1400, height: 900, scheme: 'dark' },
  { name: 'phone', hash: '', width: 390, height: 844, scheme: 'light' },
] as const;

async function main(): Promise<number> {
  const [report = 'reports/report.html'] = process.argv.slice(2);
  const browser = findBrowser();
  if (browser === null || !existsSync(report)) {
    process.stderr.write(
      browser === null
        ? 'no chromium in PATH: install one, or leave the pictures as they are\n'
        : `${report}: no such file; make it with: pnpm bench report\n`,
    );
    return 2;
  }
  for (const { name, hash, width, height, scheme } of pictures) {
    const page = await openBrowser(browser, { width, height });
    await page.open(`${pathToFileURL(resolve(report)).href}${hash}`);
    const path = join(dirname(report), `${basename(report, '.html')}-${name}.png`);
    writeFileSync(path, await page.picture(scheme));
    await page.close();
    process.stdout.write(`${path}\n`);
  }
  return 0;
}

process.exitCode = await main();
