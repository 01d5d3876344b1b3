import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OutcomeReport } from '../domain/outcome-report.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { loadOutcomeReport } from './load-outcome-report.ts';
import { loadOutcomeWorkspace } from './outcome-workspace.ts';
import type { Project } from './project.ts';

/**
 * What a report on a corpus says about working with its macros: from the runs over the registered outcome corpus in a
 * database, and those exported to a folder that the database lacks. null where there are none, or where the macros at
 * work there are those of another corpus.
 *
 * @param options.exports folder with exported runs; null: the database alone counts
 * @throws HarnessError those of `importRun`, `loadOutcomeWorkspace` and `loadOutcomeReport`
 */
export async function outcomesOfReport(options: {
  readonly project: Project;
  readonly corpusFolder: string;
  readonly store: Store;
  readonly exports: string | null;
}): Promise<OutcomeReport | null> {
  const { project, corpusFolder, store, exports } = options;
  const stored = store.listRuns();
  const here = new Set(stored.map(({ record }) => record.id));
  const others = exports === null ? [] : outcomeExports(exports).filter((id) => !here.has(id));
  if (others.length === 0 && stored.every(({ record }) => record.cell.arm === undefined)) return null;
  const workspace = await loadOutcomeWorkspace({ ...project, corpusFolder: null }, {});
  const { manifest } = workspace.corpus;
  if (join(project.root, manifest.macros) !== resolve(corpusFolder)) return null;
  const imported = openStore(':memory:');
  try {
    for (const id of others) imported.importRun(join(exports ?? '', id));
    const [price = null] = workspace.modelsFile.tokenPrices ?? [];
    const report = await loadOutcomeReport({ workspace, stores: [store, imported], ids: null, price });
    return report.runs.length === 0 ? null : report;
  } finally {
    imported.close();
  }
}

/** Names of the exported runs in a folder that have an arm. */
function outcomeExports(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => {
    const file = join(folder, name, 'run.json');
    return existsSync(file) && readFileSync(file, 'utf8').includes('"arm":');
  });
}
