import type { Audit, ClaimedScore } from '../domain/audit.ts';
import type { Measure } from '../domain/measure.ts';
import { markdownCode, markdownText } from './markdown-text.ts';

/** An audit of an external run as Markdown: scores side by side, every finding with its tasks, what can't be judged. */
export function auditMarkdown(audit: Audit): string {
  return [
    `## Audit of ${markdownText(audit.title)} (imported)`,
    '',
    `${audit.tasks} tasks, ${audit.failed.length} without an answer. The run was executed and scored elsewhere.`,
    '',
    '| score | value | without the tasks that have no answer |',
    '|---|---|---|',
    ...scoreRows(audit).map((row) => `| ${row.join(' | ')} |`),
    '',
    '### Findings',
    '',
    ...(audit.findings.length === 0
      ? ['None.']
      : audit.findings.map(
          ({ code, statement, claimedPoints, taskIds }) =>
            `- **${code}**: ${markdownText(statement)}${claimedPoints === null ? '' : ` The claim gives them ${claimedPoints} points.`} Tasks: ${taskIds.map((id) => markdownCode(id)).join(', ')}.`,
        )),
    '',
    '### Not judged',
    '',
    ...(audit.notJudged.length === 0
      ? ['Nothing was left out.']
      : audit.notJudged.map((each) => `- ${markdownText(each)}`)),
    '',
  ].join('\n');
}

/** The scores of an audit, a row each: name, value, and what it could be without the tasks that have no answer. */
export function scoreRows(audit: Audit): (readonly [string, string, string])[] {
  const { claimed, published, publishedAnswered, registered, routing, executable, safe } = audit;
  const optional = (name: string, measure: Measure | null) =>
    measure === null
      ? ([name, 'not judged', '–'] as const)
      : ([name, figure(measure), bounds(measure.bounds)] as const);
  return [
    claimed === null ? ['claimed', 'no claim', '–'] : ['claimed', claimText(claimed), bounds(claimed.bounds)],
    ['recomputed, published-2026', figure(published), bounds(publishedAnswered.bounds)],
    optional('recomputed, registered-v1', registered),
    optional('routing, registered-v1', routing),
    optional('executable', executable),
    optional('safe', safe),
  ];
}

function claimText({ points, mostPoints, proportion, answeredOnly, bounds: failed }: ClaimedScore): string {
  const alone =
    failed === null || answeredOnly === null ? '' : `; ${percent(answeredOnly)} of the answered tasks alone`;
  return `${percent(proportion)} (${points} of ${mostPoints})${alone}`;
}

function figure({ proportion, interval, tasks, answered }: Measure): string {
  if (proportion === null) return `no figure: ${tasks - answered} of ${tasks} tasks can't be judged`;
  return interval === null
    ? percent(proportion)
    : `${percent(proportion)} (${percent(interval.low)} to ${percent(interval.high)})`;
}

function bounds(range: { readonly low: number; readonly high: number } | null): string {
  return range === null
    ? '–'
    : `between ${percent(range.low)} (all wrong) and ${percent(range.high)} (all right)`;
}

function percent(proportion: number): string {
  return `${(100 * proportion).toFixed(1)}%`;
}
