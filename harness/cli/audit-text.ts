import type { Audit } from '../domain/audit.ts';
import { visibleText } from '../domain/visible-text.ts';
import { scoreRows } from '../report/audit-markdown.ts';
import { textTable } from './text-table.ts';

/** An audit as lines for the terminal. */
export function auditText(audit: Audit): string[] {
  const head = ['score', 'value', 'without the tasks that have no answer'];
  return [
    `${visibleText(audit.title)}: ${audit.tasks} tasks, ${audit.failed.length} without an answer; imported`,
    textTable({ head, rows: scoreRows(audit) }),
    ...(audit.findings.length === 0 ? ['findings     none'] : []),
    ...audit.findings.flatMap(({ code, statement, claimedPoints, taskIds }) => [
      `${code}: ${statement}${claimedPoints === null ? '' : ` The claim gives them ${claimedPoints} points.`}`,
      `    ${taskIds.map(visibleText).join(', ')}`,
    ]),
    ...audit.notJudged.map((each, index) => `${(index === 0 ? 'not judged' : '').padEnd(12)} ${each}`),
  ];
}
