import type { ReportInput } from '../domain/report-input.ts';
import { answerSentence } from './answer-sentence.ts';
import { groupsSideBySide } from './group-table.ts';
import { markdownPair } from './markdown-pair.ts';
import { captionedTable, markdownSection } from './markdown-section.ts';
import { markdownText } from './markdown-text.ts';
import { resultTable } from './result-table.ts';
import { standingGroups } from './standings.ts';

/**
 * Two or more runs side by side as Markdown: what each answers, then for every pair the fields in which they differ,
 * the paired findings, by bucket and by task. Failed and incomplete runs of the same cells stay beside them.
 */
export function compareMarkdown(input: ReportInput): string {
  const groups = standingGroups(input);
  const runs = groups.flatMap((group) => group.runs);
  const asked = input.pairs.filter(({ because }) => because === 'asked');
  const others = input.pairs.filter(({ because }) => because !== 'asked');
  return `${[
    markdownSection(1, input.title, [runs.map((run) => `- ${markdownText(answerSentence(run))}`).join('\n')]),
    markdownSection(
      2,
      'Pairs',
      asked.map((pair) => markdownPair(pair, input, { level: 3, tasks: 'explained' })),
    ),
    markdownSection(2, 'Side by side', [
      ...groups.flatMap((group) => [
        captionedTable(resultTable(group, input)),
        captionedTable(groupsSideBySide(group.runs, 'buckets')),
        captionedTable(groupsSideBySide(group.runs, 'difficulties')),
      ]),
    ]),
    ...(others.length === 0
      ? []
      : [
          markdownSection(
            2,
            'Earlier runs of these cells',
            others.map((pair) => markdownPair(pair, input, { level: 3, tasks: 'explained' })),
          ),
        ]),
  ].join('\n\n')}\n`;
}
