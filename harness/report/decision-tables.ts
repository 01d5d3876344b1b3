import type { Deviation, RuleDecisions } from '../domain/decision.ts';
import type { ReportAmendment } from '../domain/report-input.ts';
import { pointsDifference, pointsRange, pValue } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** The registered hypotheses as one rule judged them. */
export function decisionTable({ rule, reason, decisions }: RuleDecisions): ReportTable {
  return {
    caption: `Registered hypotheses by the rule of the ${rule}${reason === null ? '' : ` (${reason})`}`,
    columns: columns(
      'hypothesis',
      'claim',
      'decision',
      '#difference',
      '#interval',
      '#p',
      '#corrected p',
      'finding',
    ),
    rows: decisions.map(({ hypothesis, outcome, difference, interval, p, adjustedP, statement }) => [
      hypothesis.id,
      hypothesis.claim,
      outcome,
      pointsDifference(difference),
      pointsRange(interval),
      pValue(p),
      pValue(adjustedP),
      statement,
    ]),
  };
}

/** Where what was done departs from what was registered. */
export function deviationTable(deviations: readonly Deviation[]): ReportTable {
  return {
    caption: 'Deviations from the registration',
    columns: columns('kind', 'cell', 'run', 'what', 'disqualifies'),
    rows: deviations.map(({ kind, cellId, runId, statement, disqualifies }) => [
      kind,
      cellId ?? '–',
      runId ?? '–',
      statement,
      disqualifies ? 'yes' : 'no',
    ]),
  };
}

/** Every declared change after the freeze, oldest first. */
export function amendmentTable(amendments: readonly ReportAmendment[]): ReportTable {
  return {
    caption: 'Amendments of the registration',
    columns: columns('#number', 'date', 'reason', 'changed', 'hash'),
    rows: amendments.map(({ number, date, reason, changed, hash }) => [
      String(number),
      date,
      reason,
      changed.length === 0 ? 'nothing that is frozen' : changed.join(', '),
      { quoted: hash.slice(0, 12) },
    ]),
  };
}
