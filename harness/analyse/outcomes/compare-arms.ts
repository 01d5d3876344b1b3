import { armKinds } from '../../domain/arm.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { AnalysisSettings } from '../../domain/measure.ts';
import type { OutcomeComparison, OutcomeRun } from '../../domain/outcome-report.ts';
import type { TokenPrice } from '../../domain/token-price.ts';
import { difference } from '../difference.ts';
import { breakEven } from './break-even.ts';
import { type OutcomeValue, outcomeValue } from './summarise-outcomes.ts';

/**
 * Every two arms of each model in one config and of one standing, task by task; route first. Of several runs of one arm
 * the last complete one counts, or the last.
 */
export function compareArms(options: {
  readonly runs: readonly OutcomeRun[];
  readonly price: TokenPrice | null;
  readonly settings: AnalysisSettings;
}): OutcomeComparison[] {
  const { runs, price, settings } = options;
  const alike = groupBy(runs, ({ name, config, standing }) => canonicalJson([name, config, standing]));
  return [...alike.values()].flatMap((same) => {
    const last = armKinds.flatMap((kind) => {
      const ofArm = same.filter(({ arm }) => arm.kind === kind);
      return ofArm.findLast(({ state }) => state === 'complete') ?? ofArm.at(-1) ?? [];
    });
    return last.flatMap((left, index) =>
      last.slice(index + 1).map((right): OutcomeComparison => {
        const isRoute = left.arm.kind === 'route';
        return {
          name: left.name,
          left: left.arm.kind,
          right: right.arm.kind,
          success: pairedDifference({ left, right, value: 'success', settings }),
          safe: pairedDifference({ left, right, value: 'safe', settings }),
          breakEven:
            isRoute && price !== null
              ? breakEven({ route: left.rows, loop: right.rows, price, settings })
              : null,
        };
      }),
    );
  });
}

function pairedDifference(options: {
  readonly left: OutcomeRun;
  readonly right: OutcomeRun;
  readonly value: OutcomeValue;
  readonly settings: AnalysisSettings;
}) {
  const { left, right, value, settings } = options;
  const others = new Map(right.rows.map((row) => [row.taskId, row]));
  return difference(
    left.rows.map((row) => {
      const other = others.get(row.taskId);
      return {
        bucket: row.bucket,
        left: outcomeValue(row, value),
        right: other === undefined ? null : outcomeValue(other, value),
      };
    }),
    settings,
  );
}
