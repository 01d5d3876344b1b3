/** Fills the generated figures of the README from the exported runs: `pnpm figures`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJudge } from '../harness/cli/create-judge.ts';
import { percent, percentRange } from '../harness/cli/percent.ts';
import { projectFor } from '../harness/cli/project.ts';
import { storedSummary } from '../harness/cli/run-cells.ts';
import { loadWorkspace } from '../harness/cli/workspace.ts';
import { versionMark } from '../harness/domain/cell-factors.ts';
import type { RunRecord } from '../harness/domain/run-record.ts';
import { openStore } from '../harness/store/open-store.ts';
import { withGeneratedSection } from './generated-section.ts';

const root = join(import.meta.dirname, '..');

/** Folders of the exported runs that are committed, oldest first. */
export function committedRuns(): string[] {
  const folder = join(root, 'results');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'manifest.json')))
    .sort()
    .map((name) => join(folder, name));
}

/** The README as it is, and as it has to be. */
export async function readmeFigures(): Promise<{ readonly found: string; readonly expected: string }> {
  const found = readFileSync(join(root, 'README.md'), 'utf8');
  return { found, expected: withGeneratedSection(found, 'results', await resultsTable()) };
}

async function resultsTable(): Promise<string> {
  const workspace = await loadWorkspace(projectFor({}));
  const judge = createJudge({ ...workspace, profile: workspace.registration.scorer });
  const store = openStore(':memory:');
  try {
    for (const folder of committedRuns()) store.importRun(folder);
    const runs = shownRuns(store.listRuns()).map(({ record }) => record);
    const cells = runs.map(({ cell }) => cell);
    const rows = runs.map((record) => {
      const summary = storedSummary({ workspace, store, judge }, record.id);
      const { measures } = summary.overall;
      return {
        order: measures.strict.proportion ?? -1,
        text: [
          `\`${record.registeredCellId ?? record.cell.id}\`${versionMark(record.cell, cells)}`,
          record.standing,
          `${percent(measures.points.proportion)} (${percentRange(measures.points.interval)})`,
          percent(measures.strict.proportion),
          percent(measures.routing.proportion),
          percent(measures.arguments.proportion),
          percent(measures.executable.proportion),
          percent(measures.safe.proportion),
          String(summary.bailOuts.replies),
        ].join(' | '),
      };
    });
    rows.sort((left, right) => left.order - right.order);
    return [
      '| cell | standing | points % (95% interval) | strict % | routing % | arguments % | executable % | safe % | bail-outs |',
      '|---|---|---:|---:|---:|---:|---:|---:|---:|',
      ...rows.map(({ text }) => `| ${text} |`),
    ].join('\n');
  } finally {
    store.close();
  }
}

/** The runs over the corpus itself; exploratory ones only of cells that were not run as registered as well. */
function shownRuns<Run extends { readonly record: RunRecord }>(runs: readonly Run[]): Run[] {
  const routed = runs.filter(({ record }) => record.cell.arm === undefined);
  const registered = new Set(
    routed.filter(({ record }) => record.standing === 'confirmatory').map(({ record }) => record.cell.id),
  );
  return routed.filter(({ record }) => record.standing !== 'exploratory' || !registered.has(record.cell.id));
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'README.md'), (await readmeFigures()).expected);
}
