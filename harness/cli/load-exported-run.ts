import { reportResults } from '../analyse/report-results.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { ExportedRun } from '../export/exported-run.ts';
import type { ReportSetting } from './load-report-input.ts';
import { storedSummary } from './run-cells.ts';
import { runOutcomes } from './run-outcomes.ts';

/**
 * A stored run with all that formats of others have a place for.
 *
 * @throws HarnessError `run-not-found`, `run-ambiguous`, `other-corpus`
 */
export function loadExportedRun(
  setting: Pick<ReportSetting, 'workspace' | 'store' | 'judge'>,
  idOrPrefix: string,
): ExportedRun {
  const { workspace, store, judge } = setting;
  const { corpus, parts, corpusFolder } = workspace;
  const { record, state, standing } = store.loadRun(idOrPrefix);
  if (record.parts.corpus !== parts.corpus || record.parts.toolset !== parts.toolset) {
    throw new HarnessError({
      code: 'other-corpus',
      message: `${record.id} ran over another corpus than ${corpusFolder}, so its answers can't be judged here.`,
      fix: 'Name the corpus of that run with --corpus.',
    });
  }
  const attempts = store.attemptsOf(record.id);
  const outcomes = runOutcomes(store, record.id, judge);
  return {
    record,
    state,
    standing,
    corpus,
    attempts,
    summary: storedSummary(setting, record.id),
    results: reportResults({ tasks: corpus.tasks, outcomes, attempts }).results,
    ledger: store.ledgerEntries().filter(({ runId }) => runId === record.id),
  };
}
