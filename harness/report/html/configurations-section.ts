import type { ReportInput } from '../../domain/report-input.ts';
import { differencesChart } from '../charts/differences-chart.ts';
import { type Cost, costedRuns, tradeOffChart } from '../charts/trade-off-chart.ts';
import { percent } from '../figures.ts';
import { pairsTable } from '../pairs-table.ts';
import { type StandingGroup, standingGroups } from '../standings.ts';
import { columns, type ReportTable } from '../table.ts';
import { htmlFigure } from './html-figure.ts';
import { htmlPair } from './html-pair.ts';
import { htmlDetails, htmlSection } from './html-section.ts';

/** What changing one factor did, and what accuracy costs; empty where there is nothing to weigh. */
export async function configurationsSection(input: ReportInput): Promise<string> {
  const pairs = input.pairs.filter(({ because }) => because === 'one-factor' || because === 'asked');
  const parts = [
    ...(pairs.length === 0
      ? []
      : [
          await htmlFigure({
            spec: differencesChart(pairs),
            says: 'Paired differences in points with their intervals, one line a pair of cells; where the interval crosses the line at nought these tasks do not tell the two apart.',
            table: pairsTable(pairs),
          }),
          htmlDetails(
            `The ${pairs.length} pairs, one by one`,
            pairs.map((pair) => htmlPair(pair, input)),
          ),
        ]),
    ...(await Promise.all(
      standingGroups(input).flatMap((group) =>
        (['latency', 'size'] as const).map((cost) => tradeOff(group, cost)),
      ),
    )),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : htmlSection('configurations', 'Configurations', parts);
}

async function tradeOff(group: StandingGroup, cost: Cost): Promise<string> {
  const runs = costedRuns(group.runs, cost);
  if (runs.length < 2) return '';
  const table: ReportTable = {
    caption: cost === 'latency' ? 'Points and median latency' : 'Points and size of the weights',
    columns: columns('', 'cell', '#points', cost === 'latency' ? '#median, s' : '#weights, MiB'),
    rows: runs.map((run) => [String(run.number), run.name, percent(run.gain), run.cost.toFixed(2)]),
  };
  return htmlFigure({
    spec: tradeOffChart(runs, cost),
    says: `Points against ${cost === 'latency' ? 'the median time of a model call' : 'the size of the weights'}, ${group.title.toLowerCase()} cells; the dashed line joins the cells that no other one beats. The numbers are those of the table.`,
    table,
  });
}
