import type { ReportInput } from '../../domain/report-input.ts';
import { calibrationChart } from '../charts/calibration-chart.ts';
import { riskCoverageChart } from '../charts/risk-coverage-chart.ts';
import {
  calibrationTable,
  confidenceTable,
  handOverTable,
  type MeasuredRun,
  measuredRuns,
  notMeasured,
  riskCoverageTable,
} from '../confidence-tables.ts';
import { standingGroups } from '../standings.ts';
import { htmlFigure } from './html-figure.ts';
import { htmlLater } from './html-later.ts';
import { htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';

/** How sure the models were and what that is worth: risk and coverage, calibration, handing over. */
export async function confidenceSection(input: ReportInput): Promise<string> {
  const groups = standingGroups(input).flatMap(({ title, runs }) => {
    const sure = measuredRuns(runs);
    return sure.length === 0 ? [] : [{ title, runs: sure, models: runs.filter((run) => !run.isBaseline) }];
  });
  return htmlSection(
    'confidence',
    'Confidence',
    groups.length === 0
      ? [`<p>${htmlText(notMeasured)}</p>`]
      : await Promise.all(
          groups.map(async ({ title, runs, models }) =>
            [
              `<h3>${htmlText(title)}</h3>`,
              ...(runs.length < models.length
                ? [
                    `<p>${htmlText(`${models.length - runs.length} of ${models.length} cells kept no probabilities and have no part in this.`)}</p>`,
                  ]
                : []),
              ...(await confidence(runs)),
            ].join('\n'),
          ),
        ),
  );
}

async function confidence(runs: readonly MeasuredRun[]): Promise<string[]> {
  return [
    htmlTable(confidenceTable(runs)),
    await htmlFigure({
      spec: riskCoverageChart(runs),
      says: 'Risk and coverage, a panel for each cell: the share that is wrong among the surest answers, by how many of the answers are kept. A good confidence keeps the curve low on the left. The dashed line is the level of the table above.',
      table: riskCoverageTable(runs),
    }),
    await htmlFigure({
      spec: calibrationChart(runs),
      says: 'Calibration, a panel for each cell: the share of right answers by how sure the model was, in bins of a tenth with 95% intervals, larger points for more answers. On the dashed line a model is as often right as it is sure.',
      table: calibrationTable(runs),
    }),
    ...runs.map((run) => htmlLater(`${run.name}: hand-over table`, [{ table: handOverTable(run) }])),
  ];
}
