import type { OutcomeReport } from '../domain/outcome-report.ts';
import { decisionTable, deviationTable } from './decision-tables.ts';
import { captionedTable, markdownSection } from './markdown-section.ts';
import { markdownText } from './markdown-text.ts';
import { outcomeNote, outcomeTables } from './outcome-tables.ts';

/** The section on what encoding a workflow is worth as Markdown; empty without runs. */
export function outcomesMarkdown(report: OutcomeReport, level: number): string {
  const tables = outcomeTables(report);
  if (tables.length === 0) return '';
  const { decided } = report;
  return markdownSection(level, outcomesTitle, [
    markdownText(outcomeNote),
    ...tables.map((table) => captionedTable(table)),
    ...(decided === null
      ? []
      : [
          markdownText(decided.question),
          ...decided.rules.map((rule) => captionedTable(decisionTable(rule))),
          captionedTable(deviationTable(decided.deviations), 'None.'),
        ]),
  ]);
}

export const outcomesTitle = 'What encoding a workflow is worth';
