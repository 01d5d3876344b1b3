import type { OutcomeRow } from '../../domain/outcome-report.ts';
import type { Metric } from '../../domain/registration.ts';
import type { TaskValues } from '../pair-values.ts';
import { outcomeValue } from './summarise-outcomes.ts';

/**
 * What the tasks of a run earned by a registered metric: `strict` is success, `safe` no write that was not asked for.
 * null for the others, which judge a routing.
 */
export function outcomeValues(rows: readonly OutcomeRow[], metric: Metric): TaskValues | null {
  if (metric !== 'strict' && metric !== 'safe') return null;
  const value = metric === 'strict' ? 'success' : 'safe';
  return new Map(rows.map((row) => [row.taskId, outcomeValue(row, value)]));
}
