import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { builtInModel } from './built-in-model.ts';
import { contentPolicy } from './content-policy.ts';
import { gatherFacts } from './gather-facts.ts';
import { modelPlugin } from './model-plugin.ts';
import { validatorsPlugin } from './validators-plugin.ts';

/** With these the browser gives the page threads; other hosts leave them out, and the page runs on one. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Everything that may differ between two builds of the page. */
export interface StudioBuild {
  /** Folder that the page is written to; emptied first. */
  readonly folder: string;
  /** Where public reads go; tests put a server of their own here. */
  readonly githubUrl: string;
  /** A GGUF file to build in; null: the embedded model, or random weights where this checkout has none. */
  readonly modelFile: string | null;
}

/** How Vite makes the page. */
export async function studioConfig({ folder, githubUrl, modelFile }: StudioBuild): Promise<InlineConfig> {
  const root = join(import.meta.dirname, '../..');
  const studio = join(root, 'studio');
  const { path, model } = await builtInModel({ root, cacheFolder: join(root, '.cache/studio'), modelFile });
  const facts = await gatherFacts({ model, githubUrl });
  return {
    configFile: false,
    root: studio,
    // Relative: the folder works under any path of any host.
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
    server: { host: '127.0.0.1', headers: isolation },
    preview: { host: '127.0.0.1', headers: isolation },
    define: { STUDIO_FACTS: JSON.stringify(facts) },
    resolve: { alias: { 'node:crypto': join(studio, 'browser/node-crypto.ts') } },
    plugins: [
      modelPlugin({ path, file: model.file }),
      validatorsPlugin(facts.corpus.toolset.macros.map(({ validatingSchema }) => validatingSchema)),
      {
        name: 'content-policy',
        transformIndexHtml: (html) => html.replace('%CONTENT_POLICY%', contentPolicy(githubUrl)),
      },
    ],
  };
}
