import type { HandOver, HandOverPlan, RiskCoverage } from '../domain/hand-over-plan.ts';
import type { Interval } from '../domain/interval.ts';
import { shuffled } from '../domain/seeded-random.ts';
import { expectedCalibrationError } from '../stats/expected-calibration-error.ts';
import { riskCoverage } from '../stats/risk-coverage.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { calibrationBins } from './calibration-bins.ts';

/** One answered task: how sure the model was of its macro, and whether the answer was fully right. */
export interface ConfidentTask {
  readonly taskId: string;
  readonly bucket: string;
  /** 0 to 1; null where the backend gave no log-probabilities. */
  readonly confidence: number | null;
  /** Not strictly right. */
  readonly wrong: boolean;
  /** A structural failure: always handed over, however sure the model was. */
  readonly bailedOut: boolean;
}

/** Bins of confidence, of equal width. */
const binCount = 10;

/**
 * Calibrates the lowest threshold that keeps the error among locally handled tasks at a level, on one half of the
 * tasks, and tests it on the other; halves are drawn within buckets by the seed. Tasks without confidence count as
 * handed over.
 *
 * @param options.mostError share of wrong answers that is accepted among those handled, 0 to 1
 * @param options.price cost of 1,000 requests to whoever takes over; null if unknown
 */
export function planHandOver(options: {
  readonly tasks: readonly ConfidentTask[];
  readonly mostError: number;
  readonly seed: number;
  readonly alpha: number;
  readonly price: number | null;
}): HandOverPlan {
  const { tasks, mostError, seed, alpha, price } = options;
  const [left, right] = halves(tasks, seed);
  const threshold = lowestThreshold(left, mostError);
  const at = (part: readonly ConfidentTask[], least: number | null) =>
    handOver({ tasks: part, threshold: least, alpha, price });
  const test = at(right, threshold);
  const sure = tasks.flatMap((task) => answerOf(task) ?? []);
  const curve = riskCoverage(sure);
  const answers = sure.map(({ confidence, wrong }) => ({ confidence, right: !wrong }));
  return {
    mostError,
    seed,
    calibration: at(left, threshold),
    test,
    finding: findingOf(test.interval, mostError),
    table: tableThresholds(curve).map((least) => at(tasks, least)),
    curve,
    bins: calibrationBins({ answers, count: binCount, alpha }),
    calibrationError: expectedCalibrationError({ answers, bins: binCount }),
  };
}

function answerOf({ confidence, wrong, bailedOut }: ConfidentTask) {
  return confidence === null || bailedOut ? null : { confidence, wrong };
}

/** Two halves with about as many tasks of each bucket; the odd one of a bucket goes to either in turn. */
function halves(tasks: readonly ConfidentTask[], seed: number): [ConfidentTask[], ConfidentTask[]] {
  const buckets = [...new Set(tasks.map(({ bucket }) => bucket))].sort();
  const ordered = buckets.flatMap((bucket) =>
    shuffled(
      tasks.filter((task) => task.bucket === bucket),
      seed,
    ),
  );
  return [ordered.filter((_, index) => index % 2 === 0), ordered.filter((_, index) => index % 2 === 1)];
}

function lowestThreshold(tasks: readonly ConfidentTask[], mostError: number): number | null {
  const curve = riskCoverage(tasks.flatMap((task) => answerOf(task) ?? []));
  return curve?.points.findLast(({ risk }) => risk <= mostError)?.threshold ?? null;
}

function handOver(options: {
  readonly tasks: readonly ConfidentTask[];
  readonly threshold: number | null;
  readonly alpha: number;
  readonly price: number | null;
}): HandOver {
  const { tasks, threshold, alpha, price } = options;
  const handled = tasks.flatMap((task) => {
    const answer = answerOf(task);
    return answer !== null && threshold !== null && answer.confidence >= threshold ? [answer] : [];
  });
  const wrong = handled.filter((answer) => answer.wrong).length;
  const share = tasks.length === 0 ? null : handled.length / tasks.length;
  return {
    threshold,
    tasks: tasks.length,
    handled: handled.length,
    handledShare: share,
    wrong,
    error: handled.length === 0 ? null : wrong / handled.length,
    interval: wilsonInterval({ successes: wrong, trials: handled.length, alpha }),
    costPerThousand: price === null || share === null ? null : price * (1 - share),
  };
}

function findingOf(interval: Interval | null, mostError: number): HandOverPlan['finding'] {
  if (interval === null) return 'open';
  if (interval.high <= mostError) return 'kept';
  return interval.low > mostError ? 'broken' : 'open';
}

/** Each tenth of the curve once: the first point that covers at least so much. */
function tableThresholds(curve: RiskCoverage | null): number[] {
  if (curve === null) return [];
  const tenths = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);
  const found = tenths.flatMap(
    (tenth) => curve.points.find(({ coverage }) => coverage >= tenth - 1e-9)?.threshold ?? [],
  );
  return [...new Set(found)];
}
