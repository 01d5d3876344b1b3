import type { ReportInput, ReportPair } from '../../domain/report-input.ts';
import { attemptsTable } from '../attempts-table.ts';
import { htmlPair, htmlPairLater } from './html-pair.ts';
import { htmlDetails, htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { runCards } from './run-cards.ts';

/** Failed runs shown whole; there can be hundreds. */
const mostShown = 12;

/** Every run that was started, and those that failed or hid the schema next to their successors. */
export function attemptsSection(input: ReportInput): string {
  const past = input.pairs.filter(({ because }) => because === 'repeated' || because === 'repaired');
  const isFailed = ({ right, because }: ReportPair) =>
    because === 'repaired' || input.runs.find(({ record }) => record.id === right)?.state !== 'complete';
  const shown = past.filter(isFailed).slice(-mostShown);
  const others = past.filter((pair) => !shown.includes(pair));
  return htmlSection('attempts', 'Every run that was started', [
    htmlTable(attemptsTable(input)),
    ...(past.length === 0 ? [] : ['<h3>Runs next to their successors</h3>']),
    ...shown.map((pair) => htmlPair(pair, input)),
    ...(others.length === 0
      ? []
      : [
          htmlDetails(
            `${others.length} more: runs that were made again`,
            others.map((pair) => htmlPairLater(pair, input)),
          ),
        ]),
    htmlDetails(`The ${input.runs.length} runs as recorded before their first request`, [runCards(input)]),
  ]);
}
