import type { ReportInput } from '../../domain/report-input.ts';
import { argumentTable, slipTable } from '../argument-table.ts';
import { bailOutTable } from '../bail-out-table.ts';
import { groupsChart } from '../charts/groups-chart.ts';
import { confusionTable } from '../confusion-table.ts';
import { groupsSideBySide } from '../group-table.ts';
import { type StandingGroup, standingGroups } from '../standings.ts';
import { unaskedWritesTable } from '../unasked-writes-table.ts';
import { htmlFigure } from './html-figure.ts';
import { htmlLater } from './html-later.ts';
import { htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';

/** Where points are lost: by bucket and difficulty, which macro for which, which argument how, unasked writes. */
export async function groupsSection(input: ReportInput): Promise<string> {
  const groups = standingGroups(input);
  return htmlSection(
    'groups',
    'Where points are lost',
    await Promise.all(groups.map((group) => standing(group, input))),
  );
}

async function standing({ title, runs }: StandingGroup, input: ReportInput): Promise<string> {
  const models = runs.filter(({ isBaseline }) => !isBaseline);
  const looked = models.length > 0 ? models : runs;
  const numbered = looked.map(({ name }, index) => `${index + 1} ${name}`).join('; ');
  return [
    `<h3>${htmlText(title)}</h3>`,
    await htmlFigure({
      spec: groupsChart(looked, 'buckets'),
      says: `Points by bucket with the 95% interval, all panels on one scale from 0 to 100%; the number of tasks stands beside each bucket. ${numbered}.`,
      table: groupsSideBySide(looked, 'buckets'),
    }),
    await htmlFigure({
      spec: groupsChart(looked, 'difficulties'),
      says: `Points by difficulty with the 95% interval, all panels on one scale from 0 to 100%. ${numbered}.`,
      table: groupsSideBySide(looked, 'difficulties'),
    }),
    ...looked.map((run) =>
      htmlLater(`${run.name}: macros and arguments`, [
        { table: confusionTable(run, input) },
        { table: argumentTable(run), whenEmpty: 'None.' },
      ]),
    ),
    htmlTable(slipTable(looked)),
    htmlTable(unaskedWritesTable(runs), 'None.'),
    htmlTable(bailOutTable(runs)),
  ].join('\n');
}
