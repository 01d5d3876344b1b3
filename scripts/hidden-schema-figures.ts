/** Fills in what hidden schemas cost, in the page of preflight, from the exported runs: part of `pnpm figures`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJudge } from '../harness/cli/create-judge.ts';
import { percent, percentRange } from '../harness/cli/percent.ts';
import { projectFor } from '../harness/cli/project.ts';
import { storedSummary } from '../harness/cli/run-cells.ts';
import { loadWorkspace } from '../harness/cli/workspace.ts';
import { type CheckResult, isCheckResult } from '../harness/domain/check-result.ts';
import type { ModelsFile } from '../harness/domain/model.ts';
import { isOtherVersion } from '../harness/domain/pinned-weights.ts';
import type { RunRecord } from '../harness/domain/run-record.ts';
import { openStore } from '../harness/store/open-store.ts';
import { committedRuns } from './figures.ts';
import { withGeneratedSection } from './generated-section.ts';

const page = join(import.meta.dirname, '../harness/preflight/README.md');

/** The page as it is, and as it has to be. */
export async function hiddenSchemaFigures(): Promise<{ readonly found: string; readonly expected: string }> {
  const found = readFileSync(page, 'utf8');
  return { found, expected: withGeneratedSection(found, 'hidden-schema', await hiddenAndShown()) };
}

/** The present embedded model, free decoding, its default quantisation: runs that differ in nothing but the schema. */
function isOfTheCase({ cell: { model, arm, config } }: RunRecord, { models }: ModelsFile): boolean {
  return (
    models.some((each) => each.id === 'embedded' && each.id === model.id && !isOtherVersion(each, model)) &&
    arm === undefined &&
    config.quantisation === null &&
    config.decoding === 'free'
  );
}

async function hiddenAndShown(): Promise<string> {
  const workspace = await loadWorkspace(projectFor({}));
  const judge = createJudge({ ...workspace, profile: workspace.registration.scorer });
  const store = openStore(':memory:');
  try {
    const records: RunRecord[] = [];
    for (const folder of committedRuns()) {
      const record = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RunRecord;
      if (!isOfTheCase(record, workspace.modelsFile)) continue;
      store.importRun(folder);
      records.push(record);
    }
    // The failed one first, as it happened.
    records.sort((left, right) => left.cell.config.schema.localeCompare(right.cell.config.schema));
    const rows = records.map((record) => {
      const { measures } = storedSummary({ workspace, store, judge }, record.id).overall;
      const { strict, routing, arguments: right, executable, points } = measures;
      const proportions = [routing, right, executable, strict].map((each) => percent(each.proportion));
      const scores = [...proportions, `${percent(points.proportion)} (${percentRange(points.interval)})`];
      const { config } = record.cell;
      return `| ${config.schema} | ${record.standing} | ${toolsetCheck(record)?.result ?? '–'} | ${scores.join(' | ')} |`;
    });
    const failed = records.map(toolsetCheck).find((check) => check?.result === 'fail');
    return [
      '',
      `> ✗ Toolset visible: ${failed?.reason ?? ''}`,
      '',
      '| schema | standing | `toolset-visible` | routing % | arguments % | executable % | strict % | points % (95% interval) |',
      '| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
      '',
      '```sh',
      `pnpm bench compare ${newest(records, 'hidden')} ${newest(records, 'shown')}`,
      '```',
      '',
    ].join('\n');
  } finally {
    store.close();
  }
}

function newest(records: readonly RunRecord[], schema: 'hidden' | 'shown'): string {
  const ids = records.filter(({ cell }) => cell.config.schema === schema).map(({ id }) => id);
  return ids.sort().at(-1) ?? 'RUN';
}

function toolsetCheck({ preflight }: RunRecord): CheckResult | undefined {
  const stored: readonly unknown[] = preflight;
  return stored.filter(isCheckResult).find(({ name }) => name === 'toolset-visible');
}

if (process.argv[1] === import.meta.filename) writeFileSync(page, (await hiddenSchemaFigures()).expected);
