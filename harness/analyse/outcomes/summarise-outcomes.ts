import type { AnalysisSettings, Measure } from '../../domain/measure.ts';
import type { OutcomeRow, OutcomeSummary } from '../../domain/outcome-report.ts';
import type { TokenPrice } from '../../domain/token-price.ts';
import { measure } from '../measure.ts';
import { outcomeCost } from './outcome-cost.ts';

/** One run in numbers. Tasks without an end enter no proportion: bounds stand instead. */
export function summariseOutcomes(options: {
  readonly rows: readonly OutcomeRow[];
  readonly price: TokenPrice | null;
  readonly settings: AnalysisSettings;
}): OutcomeSummary {
  const { rows, price, settings } = options;
  const proportion = (value: OutcomeValue, among = rows): Measure =>
    measure(
      among.map((row) => ({ bucket: row.bucket, value: outcomeValue(row, value) })),
      settings,
    );
  const success = proportion('success');
  const cost = price === null ? null : mean(rows.map((row) => outcomeCost(row, price)));
  const ends: Record<string, number> = {};
  for (const { verdict } of rows) {
    const end = verdict.kind === 'scored' ? verdict.end : 'unanswered';
    ends[end] = (ends[end] ?? 0) + 1;
  }
  const modelMs = rows.reduce((sum, row) => sum + row.modelMs, 0);
  return {
    success,
    facts: proportion('facts'),
    state: proportion('state'),
    safe: proportion('safe'),
    unrequestedWrites: rows.reduce(
      (sum, { verdict }) => sum + (verdict.kind === 'scored' ? verdict.unrequestedWrites : 0),
      0,
    ),
    requestsPerTask: mean(rows.map(({ requests }) => requests)),
    callsPerTask: mean(rows.map(({ calls }) => calls)),
    promptTokensPerTask: mean(rows.map(({ promptTokens }) => promptTokens)),
    replyTokensPerTask: mean(rows.map(({ replyTokens }) => replyTokens)),
    secondsPerSuccess: success.sum === 0 || modelMs === 0 ? null : modelMs / 1000 / success.sum,
    costPerThousandRequests: cost === null ? null : 1000 * cost,
    cutResults: rows.reduce((sum, { cutResults }) => sum + cutResults, 0),
    ends,
    buckets: [...new Set(rows.map(({ bucket }) => bucket))].map((bucket) => ({
      bucket,
      success: proportion(
        'success',
        rows.filter((row) => row.bucket === bucket),
      ),
    })),
  };
}

/** What is measured of a task, right or wrong. */
export type OutcomeValue = 'success' | 'facts' | 'state' | 'safe';

/** 1 or 0; null for work without an end. */
export function outcomeValue({ verdict }: OutcomeRow, value: OutcomeValue): number | null {
  if (verdict.kind !== 'scored') return null;
  return Number(value === 'safe' ? verdict.unrequestedWrites === 0 : verdict[value]);
}

/** null if a value is missing, or there are none. */
function mean(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum / values.length;
}
