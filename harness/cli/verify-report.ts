import { readFileSync } from 'node:fs';
import { comparePaired } from '../analyse/compare-paired.ts';
import { fieldDifferences } from '../analyse/field-differences.ts';
import { summariseRun } from '../analyse/summarise-run.ts';
import type { Outcomes } from '../analyse/task-outcome.ts';
import { HarnessError, type Problem } from '../domain/harness-error.ts';
import type { Json } from '../domain/json.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { ReportInput } from '../domain/report-input.ts';
import type { Judge } from '../store/judge.ts';
import type { Store } from '../store/open-store.ts';
import { decideRegistered } from './decide-registered.ts';
import type { FrozenChain } from './frozen-chain.ts';
import { runOutcomes } from './run-outcomes.ts';
import type { Workspace } from './workspace.ts';

/** What of a report was computed again, and found the same. */
export interface ReportVerification {
  readonly file: string;
  readonly runs: number;
  readonly comparisons: number;
  readonly decisions: number;
  /** Rules whose registration is not in the history of this checkout. */
  readonly notRecomputed: readonly string[];
}

/**
 * Computes the figures of a report (its `.json`) again, from replies: each run's summary and verdicts, each comparison, each
 * decision of a registered hypothesis.
 *
 * @param options.store holds the runs of the report, verified
 * @param options.started entries that say which runs were started
 * @throws HarnessError `report-unreadable`; `report-differs` (integrity) with each figure that differs
 */
export function verifyReport(options: {
  readonly file: string;
  readonly store: Store;
  readonly started: readonly LedgerEntry[];
  readonly workspace: Workspace;
  readonly chain: FrozenChain | null;
  readonly judge: Judge;
}): ReportVerification {
  const { file, store, workspace, chain, judge, started } = options;
  const { tasks } = workspace.corpus;
  const report = readReport(file);
  const known = new Set(store.listRuns().map(({ record }) => record.id));
  const problems: Problem[] = [];
  const notRecomputed: string[] = [];
  const outcomes = new Map<string, Outcomes>();
  for (const { name, record, summary, results } of report.runs) {
    const where = `run ${name} (${record.id})`;
    if (!known.has(record.id)) {
      problems.push({ where, found: 'no export here', expected: 'the run that the figures come from' });
      continue;
    }
    const ofRun = runOutcomes(store, record.id, judge);
    outcomes.set(record.id, ofRun);
    const warmUps = store
      .warmUpsOf(record.id)
      .flatMap(({ completion }) => (completion.kind === 'answered' ? [completion.reply] : []));
    const again = summariseRun({ tasks, outcomes: ofRun, warmUps, settings: report.settings });
    problems.push(...differences(where, summary, again));
    for (const { taskId, verdict, bailOuts } of results) {
      const outcome = ofRun.get(taskId);
      if (outcome === undefined) continue;
      const judged = { verdict: outcome.verdict, bailOuts: outcome.bailOuts };
      problems.push(...differences(`${where}, task ${taskId}`, { verdict, bailOuts }, judged));
    }
  }
  const names = new Map(report.runs.map(({ name, record }) => [record.id, name]));
  const side = (id: string) => ({ name: names.get(id) ?? id, outcomes: outcomes.get(id) ?? new Map() });
  for (const { left, right, comparison } of report.pairs) {
    if (!outcomes.has(left) || !outcomes.has(right)) continue;
    const again = comparePaired({ tasks, left: side(left), right: side(right), settings: report.settings });
    problems.push(...differences(`${left} and ${right}`, comparison, again));
  }
  const rules = report.decisions ?? [];
  if (rules.length > 0) {
    const again = decideRegistered({ store, workspace, chain, started });
    const lacking = new Set(again.aside.flatMap(({ rule, why }) => (why === 'not-at-hand' ? [rule] : [])));
    const checked = rules.filter(({ rule }) => !lacking.has(rule));
    notRecomputed.push(...rules.flatMap(({ rule }) => (lacking.has(rule) ? [rule] : [])));
    // Where one is lacking, nobody can say which of the others repeat it: those that the report has are compared.
    const same = again.rules.filter(
      ({ rule }) => lacking.size === 0 || checked.some((one) => one.rule === rule),
    );
    problems.push(...differences('decisions', checked, same));
  }
  if (problems.length > 0) throw differs(file, problems);
  return {
    file,
    runs: report.runs.length,
    comparisons: report.pairs.length,
    decisions: rules.flatMap(({ rule, decisions }) => (notRecomputed.includes(rule) ? [] : decisions)).length,
    notRecomputed,
  };
}

function differences(where: string, stated: object, again: object): Problem[] {
  return fieldDifferences(plain(stated), plain(again), '').map(({ field, original, repeated }) => ({
    where: field === '' ? where : `${where}, ${field}`,
    found: short(original),
    expected: short(repeated),
  }));
}

/** As it would stand in the file. */
function plain(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function short(text: string | null): string {
  if (text === null) return 'nothing';
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** A report as `pnpm bench report` wrote it. @throws HarnessError `report-unreadable` */
export function readReport(file: string): ReportInput {
  const unreadable = (found: string, cause?: unknown) =>
    new HarnessError({
      code: 'report-unreadable',
      message: `${file}: ${found}`,
      fix: 'Name the .json that `pnpm bench report` wrote.',
      cause,
    });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error), error);
  }
  const isReport =
    typeof value === 'object' && value !== null && 'format' in value && value.format === 'macrobench-report';
  if (!isReport) throw unreadable('it is no report of macrobench.');
  return value as unknown as ReportInput;
}

function differs(file: string, problems: readonly Problem[]): HarnessError {
  return new HarnessError({
    code: 'report-differs',
    kind: 'integrity',
    message: `${file}: ${problems.length} of its figures are not what the replies give.`,
    fix: 'Write the report anew with `pnpm bench report`, or export the runs that it is about.',
    problems,
  });
}
