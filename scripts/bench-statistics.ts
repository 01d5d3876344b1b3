/** How much processor time the statistics of 1,000 runs of 100 tasks take: `tsx scripts/bench-statistics.ts`. No model, no file. */
import { shuffled } from '../harness/domain/seeded-random.ts';
import { agrestiMinInterval } from '../harness/stats/agresti-min-interval.ts';
import { bootstrapMean } from '../harness/stats/bootstrap-mean.ts';
import { holm } from '../harness/stats/holm.ts';
import { mcnemarExact } from '../harness/stats/mcnemar-exact.ts';
import { mcnemarMidP } from '../harness/stats/mcnemar-mid-p.ts';
import { newcombeInterval } from '../harness/stats/newcombe-interval.ts';
import { nonInferiority } from '../harness/stats/non-inferiority.ts';
import { pairedBootstrap } from '../harness/stats/paired-bootstrap.ts';
import { countPairs } from '../harness/stats/paired-counts.ts';
import { smallestDetectableDifference } from '../harness/stats/smallest-detectable-difference.ts';
import { wilsonInterval } from '../harness/stats/wilson-interval.ts';

const [runs, tasks, alpha] = [1_000, 100, 0.05];
const strata = Array.from({ length: tasks }, (_, task) => `bucket ${task % 10}`);
// Points of each run: 50 to 90 tasks fully right, 5 half right, in an order of its own.
const points = Array.from({ length: runs }, (_, run) =>
  shuffled(
    Array.from({ length: tasks }, (_, task) => {
      const right = 50 + (run % 41);
      return task < right ? 1 : task < right + 5 ? 0.5 : 0;
    }),
    run,
  ),
);
const pairsOf = (run: number) =>
  strata.map((stratum, task) => ({
    stratum,
    left: points[run]?.[task] ?? 0,
    right: points[(run + 1) % runs]?.[task] ?? 0,
  }));
const countsOf = (run: number) =>
  countPairs(pairsOf(run).map(({ left, right }) => ({ left: left === 1, right: right === 1 })));

const parts: Readonly<Record<string, (run: number) => unknown>> = {
  'Wilson interval': (run) =>
    wilsonInterval({
      successes: points[run]?.filter((value) => value === 1).length ?? 0,
      trials: tasks,
      alpha,
    }),
  'bootstrap of the points, 2,000 resamples': (run) =>
    bootstrapMean({
      values: strata.map((stratum, task) => ({ stratum, value: points[run]?.[task] ?? 0 })),
      seed: 1,
      alpha,
    }),
  'paired bootstrap against the next run': (run) => pairedBootstrap({ pairs: pairsOf(run), seed: 1, alpha }),
  'McNemar, exact and mid-p': (run) => [mcnemarExact(countsOf(run)), mcnemarMidP(countsOf(run))],
  'Newcombe, Agresti and Min': (run) => [
    newcombeInterval({ counts: countsOf(run), alpha }),
    agrestiMinInterval({ counts: countsOf(run), alpha }),
  ],
  'non-inferiority': (run) =>
    nonInferiority({
      margin: 0.08,
      alpha,
      intervalAt: (level) => newcombeInterval({ counts: countsOf(run), alpha: level }),
    }),
  'smallest detectable difference': (run) =>
    smallestDetectableDifference({
      trials: tasks,
      discordant: (countsOf(run).leftOnly + countsOf(run).rightOnly) / tasks,
      alpha,
      power: 0.8,
      test: 'mcnemar-exact',
    }),
};

/** Processor time of this process so far, in milliseconds: what else runs on the machine does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

let total = 0;
for (const [name, part] of Object.entries(parts)) {
  const start = processorMs();
  for (let run = 0; run < runs; run += 1) part(run);
  const took = processorMs() - start;
  total += took;
  console.log(`${name.padEnd(42)} ${(took / 1_000).toFixed(2).padStart(6)} s`);
}
const start = processorMs();
holm(points.map((_, run) => mcnemarMidP(countsOf(run))));
total += processorMs() - start;
console.log(
  `${`${runs} runs of ${tasks} tasks, all of it`.padEnd(42)} ${(total / 1_000).toFixed(2).padStart(6)} s`,
);
