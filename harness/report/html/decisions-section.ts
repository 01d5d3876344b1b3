import type { ReportInput } from '../../domain/report-input.ts';
import { amendmentTable, decisionTable, deviationTable } from '../decision-tables.ts';
import { htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';

/** The registered question with the decisions on its hypotheses, every deviation and every amendment; empty without a registration. */
export function decisionsSection({
  registration,
  decisions = [],
  deviations,
  amendments,
}: ReportInput): string {
  if (registration === null) return '';
  return htmlSection('decisions', 'Registered hypotheses', [
    `<p>${htmlText(registration.question)}</p>`,
    ...(decisions.length === 0
      ? [
          `<ol>${registration.hypotheses.map(({ id, claim }) => `<li>${htmlText(`${id}: ${claim}`)}</li>`).join('')}</ol><p>No decision stands in this report.</p>`,
        ]
      : decisions.map((decided) => htmlTable(decisionTable(decided)))),
    deviations === undefined ? '' : htmlTable(deviationTable(deviations), 'None.'),
    amendments === undefined ? '' : htmlTable(amendmentTable(amendments), 'None.'),
  ]);
}
