import { didYouMean } from '../../domain/near-matches.ts';
import { type LintRule, placeOf } from './lint-rule.ts';

/** The list of tags is closed: each is explained in the manifest, and each stands in a task at most once. */
export const unknownTags: LintRule = (input) => {
  const known = Object.keys(input.corpus.manifest.tags);
  return input.corpus.tasks.flatMap(({ tags }, index) => [
    ...tags
      .filter((tag) => !known.includes(tag))
      .map((tag) => ({
        where: placeOf(input, index),
        found: `tag ${JSON.stringify(tag)}`,
        expected: `a tag of the manifest${didYouMean(tag, known)}`,
      })),
    ...tags
      .filter((tag, position) => tags.indexOf(tag) !== position)
      .map((tag) => ({ where: placeOf(input, index), found: `tag ${tag} twice`, expected: 'each tag once' })),
  ]);
};
