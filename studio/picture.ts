/**
 * Takes the picture of the page that stands in the README. The model is the one that this checkout builds in; a server
 * of the tests stands in GitHub's place. To be taken again when the built-in model changes.
 *
 *   tsx studio/picture.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGithubServer } from './testing/github-server.ts';
import { buildStudio, openStudio } from './testing/open-studio.ts';

const request = process.argv[2] ?? 'Give me an overview of the open issues of octo/widgets.';
const github = await startGithubServer();
const folder = mkdtempSync(join(tmpdir(), 'macrobench-studio-'));
try {
  await buildStudio({ folder, githubUrl: github.url, modelFile: null });
  await using studio = await openStudio(
    folder,
    { width: 900, height: 1420 },
    { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
  );
  const titles = await studio.ask(request);
  await studio.page.evaluate("document.getElementById('ask').scrollIntoView()");
  writeFileSync(join(import.meta.dirname, 'studio.png'), await studio.page.picture('light'));
  process.stdout.write(`studio/studio.png: ${titles.join(', ')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  await github.close();
}
