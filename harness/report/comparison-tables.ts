import type { MetricComparison, PairedComparison } from '../domain/paired-comparison.ts';
import { pointsDifference, pointsRange, pValue } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** The paired differences of two runs by metric, left − right, in percentage points. */
export function comparisonTable(comparison: PairedComparison): ReportTable {
  return {
    caption: `${comparison.left} minus ${comparison.right}, percentage points`,
    columns: columns(
      'metric',
      '#pairs',
      '#left better',
      '#right better',
      '#difference',
      '#interval',
      '#exact p',
      '#mid-p',
      '#corrected p',
      '#smallest detectable',
    ),
    rows: comparison.metrics.map((found) => [
      found.metric,
      found.pairs === found.tasks ? String(found.pairs) : `${found.pairs} of ${found.tasks}`,
      String(found.leftMore),
      String(found.rightMore),
      found.difference === null ? `(${pointsRange(found.bounds)})` : pointsDifference(found.difference),
      intervalCell(found),
      pValue(found.exactP),
      pValue(found.midP),
      pValue(found.adjustedP),
      found.smallestDetectable === null ? '–' : pointsDifference(found.smallestDetectable).replace('+', ''),
    ]),
    notes: [
      'In parentheses: bounds while a task is unanswered on a side. Corrected: mid-p after Holm over these metrics. Smallest detectable: the true difference that the exact test finds with power 0.8 at the discordance seen; a dash: none.',
    ],
  };
}

/** Points and strict by bucket, left − right; uncorrected, to see where a difference comes from. */
export function bucketComparisonTable(comparison: PairedComparison): ReportTable {
  return {
    caption: `${comparison.left} minus ${comparison.right} by bucket, percentage points, uncorrected`,
    columns: columns('bucket', '#n', '#points', '#interval', '#strict', '#interval'),
    rows: comparison.buckets.map(({ bucket, points, strict }) => [
      bucket,
      String(points.tasks),
      points.difference === null ? `(${pointsRange(points.bounds)})` : pointsDifference(points.difference),
      pointsRange(points.interval),
      strict.difference === null ? `(${pointsRange(strict.bounds)})` : pointsDifference(strict.difference),
      pointsRange(strict.interval),
    ]),
  };
}

function intervalCell({ interval }: MetricComparison): string {
  return interval === null ? '–' : `${pointsRange(interval)} (${interval.method})`;
}
