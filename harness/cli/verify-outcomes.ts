import { fieldDifferences } from '../analyse/field-differences.ts';
import type { DeviationKind } from '../domain/decision.ts';
import { HarnessError, type Problem } from '../domain/harness-error.ts';
import type { Json } from '../domain/json.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { OutcomeReport } from '../domain/outcome-report.ts';
import type { Store } from '../store/open-store.ts';
import { loadOutcomeReport } from './load-outcome-report.ts';
import { loadOutcomeWorkspace } from './outcome-workspace.ts';
import type { Project } from './project.ts';
import { readReport } from './verify-report.ts';

/** What of runs over an outcome corpus was worked through again. */
export interface OutcomesVerification {
  /** Runs whose every request is what their arm sends after the replies before it. */
  readonly runs: number;
  /** Confirmatory ones among them, with the lock, the cell and the order that were registered. */
  readonly bound: number;
  /** Figures of a report that these replies give again, by run; 0 without a report. */
  readonly inReport: number;
}

/**
 * Works the runs over the registered outcome corpus through again from their replies. null where the store has none.
 *
 * @param options.ledger says which runs were started (default: the ledger of the store)
 * @param options.file a report as .json whose figures have to be the same; null: none
 * @throws HarnessError (integrity) `evidence-differs`; `run-not-bound`; `report-differs`
 */
export async function verifyOutcomes(options: {
  readonly project: Project;
  readonly store: Store;
  readonly ledger?: readonly LedgerEntry[];
  readonly file: string | null;
}): Promise<OutcomesVerification | null> {
  const { project, store, ledger, file } = options;
  if (store.listRuns().every(({ record }) => record.cell.arm === undefined)) return null;
  const stated = file === null ? undefined : readReport(file).outcomes;
  const workspace = await loadOutcomeWorkspace({ ...project, corpusFolder: null }, {});
  const { modelsFile, registration } = workspace;
  const price = stated === undefined ? (modelsFile.tokenPrices?.[0] ?? null) : stated.price;
  const again = await loadOutcomeReport({
    workspace,
    stores: [store],
    ids: null,
    price,
    ...(ledger !== undefined && { ledger }),
  });
  const bound = store
    .listRuns()
    .filter(({ record }) => record.standing === 'confirmatory' && record.registrationId === registration.id);
  refuseDepartures(again);
  if (stated !== undefined) refuseOtherFigures(file ?? '', stated, again);
  return { runs: again.runs.length, bound: bound.length, inReport: stated?.runs.length ?? 0 };
}

/** Other deviations, such as of weights, are for `outcomes decide` to tell: they take nothing from the evidence. */
function refuseDepartures({ decided }: OutcomeReport): void {
  const kinds: readonly DeviationKind[] = ['lock', 'model', 'settings', 'order'];
  const departing = (decided?.deviations ?? []).filter(
    ({ disqualifies, kind }) => disqualifies && kinds.includes(kind),
  );
  if (departing.length === 0) return;
  throw new HarnessError({
    code: 'run-not-bound',
    kind: 'integrity',
    message: `${departing[0]?.runId}: not what was registered.`,
    fix: 'Restore the lock, the corpus and the runs as they were written; a run that departs proves nothing.',
    problems: departing.map(({ runId, kind, statement }) => ({
      where: `${runId}, ${kind}`,
      found: statement,
      expected: 'what the registration says',
    })),
  });
}

/** Standing and deviations depend on where a report was written; the figures don't. */
function refuseOtherFigures(file: string, stated: OutcomeReport, again: OutcomeReport): void {
  const figures = ({ runs, comparisons, decided }: OutcomeReport) => ({
    runs: Object.fromEntries(runs.map(({ runId, summary, rows }) => [runId, { summary, rows }])),
    comparisons,
    decisions: decided?.rules ?? [],
  });
  const plain = (report: OutcomeReport) => JSON.parse(JSON.stringify(figures(report))) as Json;
  const problems = fieldDifferences(plain(stated), plain(again), 'outcomes').map(
    ({ field, original, repeated }): Problem => ({
      where: field,
      found: (original ?? 'nothing').slice(0, 120),
      expected: (repeated ?? 'nothing').slice(0, 120),
    }),
  );
  if (problems.length === 0) return;
  throw new HarnessError({
    code: 'report-differs',
    kind: 'integrity',
    message: `${file}: ${problems.length} of its figures about work on worlds are not what the replies give.`,
    fix: 'Write the report anew with `pnpm bench report`, or export the runs that it is about.',
    problems,
  });
}
