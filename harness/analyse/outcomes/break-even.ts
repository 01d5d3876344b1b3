import type { AnalysisSettings } from '../../domain/measure.ts';
import type { BreakEven, OutcomeRow } from '../../domain/outcome-report.ts';
import type { TokenPrice } from '../../domain/token-price.ts';
import { pairedBootstrap } from '../../stats/paired-bootstrap.ts';
import { outcomeCost } from './outcome-cost.ts';

/**
 * From which number of requests on it pays to encode workflows once instead of having the same model work them out
 * every time: n = encodingOnce / (cost of a request in the loop − in the route). The interval comes from that of the
 * difference (paired bootstrap within buckets). null if a cost is not known. Says nothing about which of the two gets
 * more requests right.
 */
export function breakEven(options: {
  readonly route: readonly OutcomeRow[];
  readonly loop: readonly OutcomeRow[];
  readonly price: TokenPrice;
  readonly settings: AnalysisSettings;
}): BreakEven | null {
  const { route, loop, price, settings } = options;
  const byTask = new Map(route.map((row) => [row.taskId, row]));
  const pairs = loop.flatMap((row) => {
    const other = byTask.get(row.taskId);
    const left = outcomeCost(row, price);
    const right = other === undefined ? null : outcomeCost(other, price);
    return left === null || right === null ? [] : [{ stratum: row.bucket, left, right }];
  });
  if (pairs.length < loop.length || pairs.length === 0) return null;
  const savedPerRequest = pairs.reduce((sum, { left, right }) => sum + left - right, 0) / pairs.length;
  const saved = pairedBootstrap({ pairs, ...settings });
  const after = (perRequest: number) => Math.ceil(price.encodingOnce / perRequest);
  return {
    savedPerRequest,
    requests: savedPerRequest > 0 ? after(savedPerRequest) : null,
    savedInterval: saved,
    interval:
      saved === null || saved.high <= 0
        ? null
        : { low: after(saved.high), high: saved.low > 0 ? after(saved.low) : null },
  };
}
