import { type LintRule, placeOf } from './lint-rule.ts';
import { slugsIn } from './prompt-entities.ts';

/** A repository may be named in this many tasks. */
export const repositoryLimit = 5;

/** A repository that keeps coming back lets a model, or a neighbour, copy it from habit. */
export const repeatedRepositories: LintRule = (input) => {
  const places = new Map<string, number[]>();
  for (const [index, { prompt }] of input.corpus.tasks.entries()) {
    for (const slug of slugsIn(prompt)) places.set(slug, [...(places.get(slug) ?? []), index]);
  }
  return [...places]
    .filter(([, indexes]) => indexes.length > repositoryLimit)
    .map(([slug, indexes]) => ({
      where: placeOf(input, indexes[repositoryLimit] ?? 0),
      found: `${slug} in ${indexes.length} tasks`,
      expected: `${repositoryLimit} at most`,
    }));
};
