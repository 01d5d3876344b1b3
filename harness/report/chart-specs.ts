import type { TopLevelSpec } from 'vega-lite';
import type { ReportInput } from '../domain/report-input.ts';
import { visibleText } from '../domain/visible-text.ts';
import { calibrationChart } from './charts/calibration-chart.ts';
import { differencesChart } from './charts/differences-chart.ts';
import { groupsChart } from './charts/groups-chart.ts';
import { heatMapChart } from './charts/heat-map-chart.ts';
import { pointsChart } from './charts/points-chart.ts';
import { riskCoverageChart } from './charts/risk-coverage-chart.ts';
import { successChart } from './charts/success-chart.ts';
import { costedRuns, tradeOffChart } from './charts/trade-off-chart.ts';
import { measuredRuns } from './confidence-tables.ts';
import { configurationGrid } from './configuration-grid.ts';
import { factorDifferences } from './factor-differences.ts';
import { pageStyle } from './html/page-style.ts';
import { type StandingGroup, standingGroups } from './standings.ts';

/** A chart of the report that stands alone: a Vega-Lite specification with its data in it. */
export interface ChartSpec {
  /** Kebab-case, unique in a report. */
  readonly name: string;
  readonly spec: TopLevelSpec;
}

/** The charts of a report, for the Vega editor, notebooks and papers: as on the page, in its colours on white. */
export function chartSpecs(input: ReportInput): ChartSpec[] {
  const differences = factorDifferences(input);
  const worked = input.outcomes?.runs ?? [];
  return [
    ...standingGroups(input).flatMap(chartsOf),
    ...(differences.length === 0 ? [] : [{ name: 'differences', spec: differencesChart(differences) }]),
    ...(worked.length === 0 ? [] : [{ name: 'encoding-success', spec: successChart(worked) }]),
  ].map(({ name, spec }) => ({ name, spec: alone(spec) }));
}

function chartsOf({ standing, runs }: StandingGroup): ChartSpec[] {
  const models = runs.filter(({ isBaseline }) => !isBaseline);
  const looked = models.length > 0 ? models : runs;
  const grid = configurationGrid(models);
  const sure = measuredRuns(runs);
  return [
    { name: `${standing}-points`, spec: pointsChart(runs) },
    { name: `${standing}-buckets`, spec: groupsChart(looked, 'buckets') },
    { name: `${standing}-difficulties`, spec: groupsChart(looked, 'difficulties') },
    ...(grid === null ? [] : [{ name: `${standing}-configurations`, spec: heatMapChart(grid) }]),
    ...(sure.length === 0
      ? []
      : [
          { name: `${standing}-risk-coverage`, spec: riskCoverageChart(sure) },
          { name: `${standing}-calibration`, spec: calibrationChart(sure) },
        ]),
    ...(['latency', 'size'] as const).flatMap((cost) => {
      const costed = costedRuns(runs, cost);
      return costed.length < 2 ? [] : [{ name: `${standing}-${cost}`, spec: tradeOffChart(costed, cost) }];
    }),
  ];
}

/** The page's first declaration of each colour is its light one. */
const colours = new Map(
  [...pageStyle.matchAll(/--(\w+): (#[0-9a-f]{3,8})\b/g)]
    .reverse()
    .map(([, name = '', colour = '']) => [`var(--${name})`, colour]),
);

/** A specification that needs no page around it: colours instead of the page's variables, texts that show all. */
function alone(spec: TopLevelSpec): TopLevelSpec {
  const text = JSON.stringify(
    { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', background: 'white', ...spec },
    (_, value: unknown) =>
      typeof value === 'string'
        ? visibleText(value.replace(/var\(--\w+\)/g, (name) => colours.get(name) ?? name))
        : value,
  );
  return JSON.parse(text) as TopLevelSpec;
}
