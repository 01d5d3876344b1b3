import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lockState } from '../../harness/cli/decide-standing.ts';
import { projectFor } from '../../harness/cli/project.ts';
import { loadWorkspace } from '../../harness/cli/workspace.ts';
import { sourceHash } from '../../harness/files/source-hash.ts';
import { sourceState } from '../../harness/files/source-state.ts';
import type { BuiltInModel, StudioFacts } from './studio-facts.ts';

/** Collects what the page is told about this checkout. */
export async function gatherFacts(options: {
  readonly model: BuiltInModel;
  readonly githubUrl: string;
}): Promise<StudioFacts> {
  const project = projectFor({});
  const workspace = await loadWorkspace(project);
  const { id, order, warmUp, retry, scorer } = workspace.registration;
  const lock = await lockState(project.registrationFile, workspace);
  return {
    registration: { id, order, warmUp, retry, scorer },
    corpus: workspace.corpus,
    parts: workspace.parts,
    lockHash: lock.hash,
    sources: await sourceState(project.root),
    pageSources: await sourceHash({ root: project.root, folders: ['studio'] }),
    engineBytes: (await stat(join(project.root, 'node_modules/@wllama/wllama/esm/wasm/wllama.wasm'))).size,
    wllamaVersion: await packageVersion(project.root, '@wllama/wllama'),
    ...options,
  };
}

/** The version of an installed package. */
async function packageVersion(root: string, name: string): Promise<string> {
  const manifest = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
