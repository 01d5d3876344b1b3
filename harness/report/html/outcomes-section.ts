import type { ReportInput } from '../../domain/report-input.ts';
import { successChart } from '../charts/success-chart.ts';
import { decisionTable, deviationTable } from '../decision-tables.ts';
import { outcomeSentences } from '../outcome-sentences.ts';
import { modelsFirst, outcomeNote, outcomeTables } from '../outcome-tables.ts';
import { outcomesTitle } from '../outcomes-markdown.ts';
import { htmlFigure } from './html-figure.ts';
import { htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';

/** What encoding a workflow is worth, from work on worlds; empty without runs. */
export async function outcomesSection({ outcomes }: Pick<ReportInput, 'outcomes'>): Promise<string> {
  if (outcomes === undefined || outcomes.runs.length === 0) return '';
  const { corpus, runs, decided } = outcomes;
  return htmlSection('encoding', outcomesTitle, [
    `<p>${htmlText(`${corpus.title}. ${outcomeNote}`)}</p>`,
    `<ul class="answers">${outcomeSentences(outcomes)
      .map((sentence) => `<li>${htmlText(sentence)}</li>`)
      .join('')}</ul>`,
    await htmlFigure({
      spec: successChart(modelsFirst(runs)),
      says: 'Success of every run with the 95% interval; circles are models, diamonds scripted workers. The table below has the figures.',
      table: null,
    }),
    ...outcomeTables(outcomes).map((table) => htmlTable(table)),
    ...(decided === null
      ? []
      : [
          `<h3>Registered hypotheses about it</h3><p>${htmlText(decided.question)}</p>`,
          ...decided.rules.map((rule) => htmlTable(decisionTable(rule))),
          htmlTable(deviationTable(decided.deviations), 'None.'),
        ]),
  ]);
}
