import type { ReportInput } from '../../domain/report-input.ts';
import { answerSentence } from '../answer-sentence.ts';
import { pointsChart } from '../charts/points-chart.ts';
import { resultTable } from '../result-table.ts';
import { type StandingGroup, standingGroups } from '../standings.ts';
import { htmlFigure } from './html-figure.ts';
import { htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';

/** What was found, as sentences, a chart and the table of all cells; each standing apart. */
export async function answerSection(input: ReportInput): Promise<string> {
  const groups = standingGroups(input);
  return htmlSection('answer', 'The answer', await Promise.all(groups.map((group) => answers(group, input))));
}

async function answers(group: StandingGroup, input: ReportInput): Promise<string> {
  const { title, explanation, runs } = group;
  const models = runs.filter(({ isBaseline }) => !isBaseline);
  const sentences = (models.length > 0 ? models : runs).map(
    (run) => `<li>${htmlText(answerSentence(run))}</li>`,
  );
  return [
    `<h3>${htmlText(title)}</h3><p>${htmlText(explanation)}</p><ul class="answers">${sentences.join('')}</ul>`,
    await htmlFigure({
      spec: pointsChart(runs),
      says: `Points of every ${title.toLowerCase()} cell with the 95% interval; circles are models, diamonds baselines. The table below has the figures.`,
      table: null,
    }),
    htmlTable(resultTable(group, input)),
  ].join('\n');
}
