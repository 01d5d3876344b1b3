/** Fills the generated figures of the README from the exported runs: `pnpm figures`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJudge } from '../harness/cli/create-judge.ts';
import { percent, percentRange } from '../harness/cli/percent.ts';
import { projectFor } from '../harness/cli/project.ts';
import { storedSummary } from '../harness/cli/run-cells.ts';
import { loadWorkspace } from '../harness/cli/workspace.ts';
import { versionMark } from '../harness/domain/cell-factors.ts';
import { isOtherVersion } from '../harness/domain/pinned-weights.ts';
import type { RunRecord } from '../harness/domain/run-record.ts';
import { openStore } from '../harness/store/open-store.ts';
import { withGeneratedSection } from './generated-section.ts';

const root = join(import.meta.dirname, '..');
const ownCell = 'embedded-q8_0';

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
    const records = registeredRuns(store.listRuns().map(({ record }) => record));
    const cells = records.map(({ cell }) => cell);
    const runs = records.filter((record) => !isLeftToTheReport(record, records));
    const rows = runs.map((record) => {
      const summary = storedSummary({ workspace, store, judge }, record.id);
      const { measures } = summary.overall;
      return {
        record,
        strict: measures.strict.proportion ?? -1,
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
    rows.sort((left, right) => left.strict - right.strict);
    const own = rows.findLast(
      ({ record }) => record.registeredCellId === ownCell && isNewest(record, records),
    );
    const best = rows.findLast(
      ({ record: { cell } }) => cell.model.backend === 'baseline' && cell.model.id !== 'oracle',
    );
    return [
      '| cell | standing | points % (95% interval) | strict % | routing % | arguments % | executable % | safe % | bail-outs |',
      '|---|---|---:|---:|---:|---:|---:|---:|---:|',
      ...rows.map(({ text }) => `| ${text} |`),
      '',
      own === undefined || best === undefined
        ? ''
        : `The embedded model (\`${ownCell}\`) answers ${percent(own.strict)}% of the tasks strictly right, the best baseline, \`${best.record.cell.model.id}\`, ${percent(best.strict)}%.`,
    ].join('\n');
  } finally {
    store.close();
  }
}

/** The runs over the corpus itself; exploratory ones only of cells that were not run as registered as well. */
function registeredRuns(records: readonly RunRecord[]): RunRecord[] {
  const routed = records.filter(({ cell }) => cell.arm === undefined);
  const confirmed = new Set(
    routed.filter(({ standing }) => standing === 'confirmatory').map(({ cell }) => cell.id),
  );
  return routed.filter(({ standing, cell }) => standing !== 'exploratory' || !confirmed.has(cell.id));
}

/** Whether no later run is one of its cell with another version of the weights. */
function isNewest({ id, cell }: RunRecord, records: readonly RunRecord[]): boolean {
  return !records.some(
    (other) => other.id > id && other.cell.id === cell.id && isOtherVersion(other.cell.model, cell.model),
  );
}

/** Of older weights the table has the plain cell alone; the report has all. */
function isLeftToTheReport(record: RunRecord, records: readonly RunRecord[]): boolean {
  return record.registeredCellId !== ownCell && !isNewest(record, records);
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'README.md'), (await readmeFigures()).expected);
}
