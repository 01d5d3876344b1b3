/**
 * Measures how long a visitor of the studio waits: from opening the page until its model is ready, and until the
 * first answer stands there. The clock is the page's own, in headless Chromium, with and without threads.
 *
 *   pnpm bench:studio
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGithubServer } from './testing/github-server.ts';
import { buildStudio, openStudio } from './testing/open-studio.ts';

const rounds = 3;
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const github = await startGithubServer();
const folder = mkdtempSync(join(tmpdir(), 'macrobench-studio-'));
try {
  await buildStudio({ folder, githubUrl: github.url, modelFile: null });
  for (const [name, headers] of [['with threads', isolated] as const, ['one thread', {}] as const]) {
    const waits: { ready: number; answered: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await using studio = await openStudio(folder, { width: 900, height: 1400 }, headers);
      const ready = Number(await studio.page.evaluate('performance.now()'));
      await studio.ask('Give me an overview of the open issues of octo/widgets.');
      waits.push({ ready, answered: Number(await studio.page.evaluate('performance.now()')) });
    }
    const seconds = (all: readonly number[]) => all.map((ms) => (ms / 1000).toFixed(1)).join(', ');
    process.stdout.write(
      `${name.padEnd(14)} ready after ${seconds(waits.map(({ ready }) => ready))} s, first answer after ${seconds(waits.map(({ answered }) => answered))} s\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await github.close();
}
