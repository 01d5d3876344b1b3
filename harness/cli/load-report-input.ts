import { buildReportInput } from '../analyse/build-report-input.ts';
import type { ReportInput } from '../domain/report-input.ts';
import type { RunSummary } from '../domain/run-summary.ts';
import type { Judge } from '../store/judge.ts';
import type { Store } from '../store/open-store.ts';
import { analysisSettings } from './analysis-settings.ts';
import { baselineSummaries } from './baseline-summaries.ts';
import { runOutcomes } from './run-outcomes.ts';
import type { Workspace } from './workspace.ts';

/** What every report is made from. */
export interface ReportSetting {
  readonly workspace: Workspace;
  readonly store: Store;
  readonly judge: Judge;
  /** Hash of the lock; null if nothing is frozen. */
  readonly lockHash: string | null;
  /** Results of the baselines, where somebody has them already. */
  readonly references?: readonly { readonly name: string; readonly summary: RunSummary }[];
}

/**
 * Everything that a report over the runs of the workspace's corpus shows. Runs of other corpora stay out.
 *
 * @param choice.selected ids of the runs in the tables of results; null: the last of each cell
 * @param choice.pairs `every` compares all of them with each other
 */
export async function loadReportInput(
  { workspace, store, judge, lockHash, references }: ReportSetting,
  choice: {
    readonly selected: readonly string[] | null;
    readonly pairs: 'every' | 'one-factor';
    readonly now: Date;
    /** What else a whole report shows: decisions, deviations, work on worlds, what others published. */
    readonly also?: Pick<ReportInput, 'decisions' | 'deviations' | 'outcomes' | 'published'>;
  },
): Promise<ReportInput> {
  const { registration, corpus, parts } = workspace;
  const runs = store
    .listRuns()
    .filter(({ record }) => record.parts.corpus === parts.corpus)
    .map((run) => ({
      ...run,
      attempts: store.attemptsOf(run.record.id),
      outcomes: runOutcomes(store, run.record.id, judge),
      warmUps: store
        .warmUpsOf(run.record.id)
        .flatMap(({ completion }) => (completion.kind === 'answered' ? [completion.reply] : [])),
    }));
  const input = buildReportInput({
    title: registration.title,
    generatedAt: choice.now.toISOString(),
    corpus,
    registration,
    lockHash,
    ledger: store.ledgerEntries(),
    ledgerHead: store.ledgerHead(),
    runs,
    selected: choice.selected,
    references: references ?? (await baselineSummaries({ ...workspace, judge })),
    pairs: choice.pairs,
    settings: analysisSettings,
  });
  return { ...input, ...choice.also };
}
