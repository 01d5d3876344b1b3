import type { LintRule } from './lint-rule.ts';

/** Above this share of the points a list of keywords is enough, and a model's score says little. */
export const keywordLimit = 0.5;

/** Above this share of the points the tasks repeat each other. */
export const nearestNeighbourLimit = 0.4;

/** A corpus that simple baselines solve does not measure models. */
export const baselineLimits: LintRule = ({ lines, baselinePoints }) => {
  if (baselinePoints === undefined) return [];
  return (
    [
      ['the keyword router', baselinePoints.keyword, keywordLimit],
      ['the nearest neighbour', baselinePoints.nearestNeighbour, nearestNeighbourLimit],
    ] as const
  )
    .filter(([, points, limit]) => points > limit)
    .map(([baseline, points, limit]) => ({
      where: lines.tasksFile,
      found: `${baseline} with ${(points * 100).toFixed(1)}% of the points`,
      expected: `${limit * 100}% at most`,
    }));
};
