import type { ReportInput } from '../../domain/report-input.ts';
import { attemptsTable } from '../attempts-table.ts';
import { htmlPair } from './html-pair.ts';
import { htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { runCards } from './run-cards.ts';

/** Every run that was started, and those that failed or hid the schema next to their successors. */
export function attemptsSection(input: ReportInput): string {
  const past = input.pairs.filter(({ because }) => because === 'repeated' || because === 'repaired');
  return htmlSection('attempts', 'Every run that was started', [
    htmlTable(attemptsTable(input)),
    runCards(input),
    ...(past.length === 0 ? [] : ['<h3>Runs next to their successors</h3>']),
    ...past.map((pair) => htmlPair(pair, input)),
  ]);
}
