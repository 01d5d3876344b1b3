import { didYouMean } from '../../domain/near-matches.ts';
import { type LintRule, placeOf } from './lint-rule.ts';

/** A task stands in one of the manifest's buckets. */
export const unknownBuckets: LintRule = (input) => {
  const known = Object.keys(input.corpus.manifest.buckets);
  return input.corpus.tasks.flatMap(({ bucket }, index) =>
    known.includes(bucket)
      ? []
      : [
          {
            where: placeOf(input, index),
            found: `bucket ${JSON.stringify(bucket)}`,
            expected: `a bucket of the manifest${didYouMean(bucket, known)}`,
          },
        ],
  );
};
