import type { ReportInput } from '../../domain/report-input.ts';
import { answerSentences } from '../answer-sentence.ts';
import { besideBaselines } from '../beside-baselines.ts';
import { pointsChart } from '../charts/points-chart.ts';
import { outcomeSentences } from '../outcome-sentences.ts';
import { referencesBeside, resultTable } from '../result-table.ts';
import { type StandingGroup, standingGroups } from '../standings.ts';
import { htmlFigure } from './html-figure.ts';
import { htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';

/** What was found, as sentences, a chart and the table of all cells; each standing apart. */
export async function answerSection(input: ReportInput): Promise<string> {
  const groups = standingGroups(input);
  return htmlSection('answer', 'The answer', [
    ...(await Promise.all(groups.map((group) => answers(group, input)))),
    worked(input),
  ]);
}

async function answers(group: StandingGroup, input: ReportInput): Promise<string> {
  const { title, explanation, runs } = group;
  const models = runs.filter(({ isBaseline }) => !isBaseline);
  const beside = besideBaselines(group, input);
  const sentences = [
    ...answerSentences(models.length > 0 ? models : runs),
    ...(beside === null ? [] : [beside]),
  ].map((sentence) => `<li>${htmlText(sentence)}</li>`);
  return [
    `<h3>${htmlText(title)}</h3><p>${htmlText(explanation)}</p><ul class="answers">${sentences.join('')}</ul>`,
    await htmlFigure({
      spec: pointsChart(runs, referencesBeside(group, input.references)),
      says: `Points of every ${title.toLowerCase()} cell with the 95% interval; circles are models, diamonds baselines. The table below has the figures.`,
      table: null,
    }),
    htmlTable(resultTable(group, input)),
  ].join('\n');
}

/** What work on worlds came to, in sentences; the figures stand in a section of their own. */
function worked({ outcomes }: Pick<ReportInput, 'outcomes'>): string {
  const sentences = outcomes === undefined ? [] : outcomeSentences(outcomes);
  if (sentences.length === 0) return '';
  const items = sentences.map((sentence) => `<li>${htmlText(sentence)}</li>`);
  return `<h3>Work on worlds</h3><ul class="answers">${items.join('')}</ul><p><a href="#encoding">What encoding a workflow is worth</a></p>`;
}
