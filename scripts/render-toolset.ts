/** Writes `toolset.json` from `toolset.ts`, for every version of every corpus: `pnpm tsx scripts/render-toolset.ts`. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Toolset } from '../harness/domain/toolset.ts';
import { toolsetText } from '../harness/macro/toolset-text.ts';

const root = join(import.meta.dirname, '..');
const corpora = join(root, 'corpus');

for (const folder of readdirSync(corpora, { recursive: true, encoding: 'utf8' })) {
  const source = join(corpora, folder, 'toolset.ts');
  if (!existsSync(source)) continue;
  const { toolset } = (await import(pathToFileURL(source).href)) as { readonly toolset: Toolset };
  const target = join(corpora, folder, 'toolset.json');
  writeFileSync(target, toolsetText(toolset));
  process.stdout.write(`${relative(root, target)}: ${toolset.macros.length} macros\n`);
}
