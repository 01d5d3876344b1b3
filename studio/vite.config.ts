import { join } from 'node:path';
import { studioConfig } from './build/studio-config.ts';

/** `pnpm studio`: the page into `.cache/studio/page`, reading from GitHub. */
export default () =>
  studioConfig({
    folder: process.env['MACROBENCH_STUDIO_FOLDER'] ?? join(import.meta.dirname, '../.cache/studio/page'),
    githubUrl: 'https://api.github.com',
    modelFile: process.env['MACROBENCH_STUDIO_MODEL'] ?? null,
  });
