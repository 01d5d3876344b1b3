import type { ReportInput, ReportRun } from '../domain/report-input.ts';
import { answerSentences } from './answer-sentence.ts';
import { slipTable } from './argument-table.ts';
import { attemptsTable } from './attempts-table.ts';
import { bailOutTable } from './bail-out-table.ts';
import { besideBaselines } from './beside-baselines.ts';
import { costedRuns } from './charts/trade-off-chart.ts';
import { colophonTable, reproductionTable } from './colophon.ts';
import {
  calibrationTable,
  confidenceTable,
  handOverTable,
  measuredRuns,
  notMeasured,
  riskCoverageTable,
} from './confidence-tables.ts';
import { configurationGrid } from './configuration-grid.ts';
import { amendmentTable, decisionTable, deviationTable } from './decision-tables.ts';
import { factorDifferences, factorDifferencesTable } from './factor-differences.ts';
import { gridTable } from './grid-table.ts';
import { groupTable } from './group-table.ts';
import { markdownPair } from './markdown-pair.ts';
import { captionedTable, markdownSection } from './markdown-section.ts';
import { markdownTasks, markLegend } from './markdown-tasks.ts';
import { markdownText } from './markdown-text.ts';
import { outcomeSentences } from './outcome-sentences.ts';
import { outcomesMarkdown } from './outcomes-markdown.ts';
import { preflightFindings, preflightTable, withoutFindings } from './preflight-table.ts';
import { publishedTable } from './published-table.ts';
import { resultTable } from './result-table.ts';
import { type StandingGroup, standingGroups } from './standings.ts';
import { stepsTable } from './steps-table.ts';
import { tradeOffTable } from './trade-off-table.ts';

/**
 * The report as GitHub-flavoured Markdown: the answer, all cells, every run that was started with failed ones next
 * to their successors, pairs in one factor, by bucket, by task, and what it rests on.
 */
export function markdownReport(input: ReportInput): string {
  const groups = standingGroups(input);
  const past = input.pairs.filter(({ because }) => because === 'repeated' || because === 'repaired');
  const oneFactor = input.pairs.filter(({ because }) => because === 'one-factor' || because === 'asked');
  const models = input.runs.filter(({ isBaseline }) => !isBaseline);
  const sections = [
    markdownSection(1, input.title, [...groups.map((group) => answers(group, input)), ...worked(input)]),
    markdownSection(
      2,
      'Results',
      groups.map((group) => results(group, input)),
    ),
    markdownSection(2, 'Every run that was started', [captionedTable(attemptsTable(input))]),
    ...unlessEmpty(
      'Runs next to their successors',
      past.map((pair) => markdownPair(pair, input, { level: 3, tasks: 'points' })),
    ),
    ...unlessEmpty(
      'Checks before the runs',
      models.length === 0
        ? []
        : [
            captionedTable(preflightTable(models)),
            captionedTable(preflightFindings(models), withoutFindings(models)),
          ],
    ),
    ...unlessEmpty('Registered hypotheses', decided(input)),
    ...unlessEmpty(
      'Pairs',
      oneFactor.map((pair) => markdownPair(pair, input, { level: 3, tasks: 'named' })),
    ),
    ...unlessEmpty('Configurations', configurations(input, groups)),
    markdownSection(2, 'Confidence', confidence(groups)),
    markdownSection(2, 'By bucket and difficulty', groups.map(byGroup)),
    markdownSection(
      2,
      'Bail-outs',
      groups.map(({ title, runs }) => markdownSection(3, title, [captionedTable(bailOutTable(runs))])),
    ),
    markdownSection(2, 'Every task', [
      markdownText(markLegend()),
      ...groups.map((group) => byTask(group, input)),
    ]),
    ...(input.outcomes === undefined ? [] : [outcomesMarkdown(input.outcomes, 2)]).filter(
      (text) => text !== '',
    ),
    ...unlessEmpty(
      'Published by others',
      input.published === undefined ? [] : [publishedTable(input.published)],
    ),
    markdownSection(2, 'Colophon', [
      captionedTable(colophonTable(input)),
      captionedTable(reproductionTable(input)),
    ]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function unlessEmpty(title: string, paragraphs: readonly string[]): string[] {
  return paragraphs.some((paragraph) => paragraph !== '') ? [markdownSection(2, title, paragraphs)] : [];
}

function configurations(input: ReportInput, groups: readonly StandingGroup[]): string[] {
  const grids = groups.flatMap(
    ({ runs }) => configurationGrid(runs.filter(({ isBaseline }) => !isBaseline)) ?? [],
  );
  const differences = factorDifferences(input);
  const costed = groups.flatMap(({ runs }) =>
    (['latency', 'size'] as const).map((cost) => tradeOffTable(costedRuns(runs, cost), cost)),
  );
  return [
    ...grids.map((grid) => captionedTable(gridTable(grid))),
    ...(differences.length === 0 ? [] : [captionedTable(factorDifferencesTable(differences))]),
    ...input.steps.map((steps) => captionedTable(stepsTable(steps, input))),
    ...costed.filter(({ rows }) => rows.length > 1).map((table) => captionedTable(table)),
  ];
}

function confidence(groups: readonly StandingGroup[]): string[] {
  const sure = groups.map(({ runs }) => measuredRuns(runs)).filter(({ length }) => length > 0);
  if (sure.length === 0) return [markdownText(notMeasured)];
  return sure.flatMap((runs) =>
    [
      confidenceTable(runs),
      riskCoverageTable(runs),
      calibrationTable(runs),
      ...runs.map((run) => handOverTable(run)),
    ].map((table) => captionedTable(table)),
  );
}

function decided({ decisions = [], deviations, amendments }: ReportInput): string[] {
  return [
    ...decisions.map((rule) => captionedTable(decisionTable(rule))),
    ...(deviations === undefined ? [] : [captionedTable(deviationTable(deviations), 'None.')]),
    ...(amendments === undefined ? [] : [captionedTable(amendmentTable(amendments), 'None.')]),
  ];
}

function answers(group: StandingGroup, input: ReportInput): string {
  const { runs, title } = group;
  const beside = besideBaselines(group, input);
  const asked = runs.some(({ isBaseline }) => !isBaseline)
    ? runs.filter(({ isBaseline }) => !isBaseline)
    : runs;
  const sentences = [...answerSentences(asked), ...(beside === null ? [] : [beside])];
  return [`${title}:`, '', ...sentences.map((sentence) => `- ${markdownText(sentence)}`)].join('\n');
}

function worked({ outcomes }: ReportInput): string[] {
  const sentences = outcomes === undefined ? [] : outcomeSentences(outcomes);
  if (sentences.length === 0) return [];
  return [['Work on worlds:', '', ...sentences.map((sentence) => `- ${markdownText(sentence)}`)].join('\n')];
}

function results(group: StandingGroup, input: ReportInput): string {
  return markdownSection(3, group.title, [group.explanation, captionedTable(resultTable(group, input))]);
}

function byGroup({ title, runs }: StandingGroup): string {
  const tables = (run: ReportRun) => [
    captionedTable(groupTable(run, 'buckets')),
    captionedTable(groupTable(run, 'difficulties')),
  ];
  return markdownSection(3, title, [...runs.flatMap(tables), captionedTable(slipTable(runs))]);
}

function byTask({ title, runs }: StandingGroup, input: ReportInput): string {
  return markdownSection(3, `${title}, task by task`, [markdownTasks(input, runs)]);
}
