import type { FactorName } from '../../domain/cell-factors.ts';
import type { CellSteps } from '../../domain/cell-steps.ts';
import type { ReportInput, ReportPair, ReportRun } from '../../domain/report-input.ts';
import { differencesChart } from '../charts/differences-chart.ts';
import { heatMapChart } from '../charts/heat-map-chart.ts';
import { type Cost, costedRuns, tradeOffChart } from '../charts/trade-off-chart.ts';
import { configurationGrid, factorLabel, variedFactors } from '../configuration-grid.ts';
import { factorDifferences, factorDifferencesTable } from '../factor-differences.ts';
import { gridTable } from '../grid-table.ts';
import { type StandingGroup, standingGroups } from '../standings.ts';
import { stepsTable, stepsTitle } from '../steps-table.ts';
import { tradeOffTable } from '../trade-off-table.ts';
import { htmlFigure } from './html-figure.ts';
import { htmlLater } from './html-later.ts';
import { htmlPairLater } from './html-pair.ts';
import { htmlDetails, htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';

/** What changing a factor did, why cells differ, and what accuracy costs; empty where there is nothing to weigh. */
export async function configurationsSection(input: ReportInput): Promise<string> {
  const groups = standingGroups(input);
  const parts = [
    await heatMaps(groups),
    await differences(input),
    whyCellsDiffer(input),
    await tradeOffs(groups),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : htmlSection('configurations', 'Configurations', parts);
}

async function heatMaps(groups: readonly StandingGroup[]): Promise<string> {
  const varied = variedFactors(groups.flatMap(modelsOf));
  return beside(await Promise.all(groups.map((group) => heatMap(group, varied))));
}

async function heatMap(group: StandingGroup, varied: readonly FactorName[]): Promise<string> {
  const { title, runs } = group;
  const grid = configurationGrid(modelsOf(group));
  const [first] = runs;
  if (grid === null || first === undefined) return '';
  const alike = varied.filter(
    (factor) => !grid.rowFactors.includes(factor) && !grid.columnFactors.includes(factor),
  );
  const all = alike.map((factor) => `, all with ${factor} ${factorLabel(first, [factor])}`).join('');
  const empty = grid.rows.length * grid.columns.length - grid.cells.length;
  return htmlFigure({
    spec: heatMapChart(grid),
    says: `Percent of the points of every ${title.toLowerCase()} cell${all}, ${grid.rowFactors.join(', ')} in the rows and ${grid.columnFactors.join(', ')} in the columns; darker in steps of 20%${empty > 0 ? '; what is blank was not run' : ''}.`,
    table: gridTable(grid),
  });
}

async function differences(input: ReportInput): Promise<string> {
  const found = factorDifferences(input);
  if (found.length === 0) return '';
  const ids = new Set(found.map(({ left, right }) => [left.record.id, right.record.id].sort().join(' ')));
  const isShown = ({ left, right }: ReportPair) => ids.has([left, right].sort().join(' '));
  const pairs = input.pairs.filter((pair) => isShown(pair) && pair.because !== 'repaired');
  return [
    '<h3>What one factor did, everything else alike</h3>',
    await htmlFigure({
      spec: differencesChart(found),
      says: 'Paired differences in points with their intervals, a panel for each change, a line for each pair of cells, all on one scale; where the interval crosses the dashed line at nought these tasks do not tell the two apart.',
      table: factorDifferencesTable(found),
    }),
    pairs.length === 0
      ? ''
      : htmlDetails(
          `The ${pairs.length} pairs, one by one`,
          pairs.map((pair) => htmlPairLater(pair, input)),
        ),
  ].join('\n');
}

/** The two that are furthest apart are shown, the others to open. */
function whyCellsDiffer(input: ReportInput): string {
  const apart = ({ whole }: CellSteps) => Math.abs(whole.difference.difference ?? 0);
  const [first, ...others] = input.steps.toSorted((one, other) => apart(other) - apart(one));
  if (first === undefined) return '';
  return [
    '<h3>Why two cells differ</h3>',
    `<p>${htmlText('The steps from one cell to the other, one factor at a time, in every order that was run. Shown are the two cells furthest apart.')}</p>`,
    htmlTable(stepsTable(first, input)),
    others.length === 0
      ? ''
      : htmlDetails(
          `${others.length} other pairs of cells that differ in several factors`,
          others.map((steps) => htmlLater(stepsTitle(steps, input), [{ table: stepsTable(steps, input) }])),
        ),
  ].join('\n');
}

async function tradeOffs(groups: readonly StandingGroup[]): Promise<string> {
  const found = groups.map((group) =>
    Promise.all((['latency', 'size'] as const).map((cost) => tradeOff(group, cost))),
  );
  const charts = (await Promise.all(found)).map(beside).filter((part) => part !== '');
  return charts.length === 0 ? '' : ['<h3>What accuracy costs</h3>', ...charts].join('\n');
}

/** Figures side by side where there is room. */
function beside(figures: readonly string[]): string {
  const drawn = figures.filter((figure) => figure !== '');
  return drawn.length === 0 ? '' : `<div class="beside">${drawn.join('\n')}</div>`;
}

function modelsOf({ runs }: StandingGroup): ReportRun[] {
  return runs.filter(({ isBaseline }) => !isBaseline);
}

async function tradeOff(group: StandingGroup, cost: Cost): Promise<string> {
  const runs = costedRuns(group.runs, cost);
  if (runs.length < 2) return '';
  return htmlFigure({
    spec: tradeOffChart(runs, cost),
    says: `Points against ${cost === 'latency' ? 'the median time of a model call' : 'the size of the weights'}, ${group.title.toLowerCase()} cells; the dashed line joins the cells that no other one beats, their numbers above it and those of the others below; the numbers are those of the table.`,
    table: tradeOffTable(runs, cost),
  });
}
