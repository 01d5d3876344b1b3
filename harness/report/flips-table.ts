import type { BriefVerdict, PairedComparison } from '../domain/paired-comparison.ts';
import { columns, type ReportTable } from './table.ts';

/** Every task that two runs did not answer alike. */
export function flipsTable({ left, right, flips }: PairedComparison): ReportTable {
  return {
    caption: `Tasks on which ${left} and ${right} differ`,
    columns: columns('task', 'bucket', 'differs in', left, right),
    rows: flips.map((flip) => [
      { task: flip.taskId },
      flip.bucket,
      flip.metrics.length === 0 ? 'answered on one side only' : flip.metrics.join(', '),
      verdictCell(flip.left),
      verdictCell(flip.right),
    ]),
  };
}

function verdictCell(verdict: BriefVerdict | null): { readonly quoted: string } | string {
  if (verdict === null) return 'unanswered';
  return { quoted: `${verdict.points} of 2: ${verdict.explanation}` };
}

/** The same in brief, for a page on which every task opens: points of 2 on either side. */
export function changedTasksTable({ left, right, flips }: PairedComparison): ReportTable {
  return {
    caption: `Tasks on which ${left} and ${right} differ`,
    columns: columns('task', 'bucket', 'differs in', `#points of ${left}`, `#points of ${right}`),
    rows: flips.map((flip) => [
      { task: flip.taskId },
      flip.bucket,
      flip.metrics.length === 0 ? 'answered on one side only' : flip.metrics.join(', '),
      flip.left === null ? 'unanswered' : String(flip.left.points),
      flip.right === null ? 'unanswered' : String(flip.right.points),
    ]),
  };
}
