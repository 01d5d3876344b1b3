import type { LintRule } from './lint-rule.ts';

/** Every bucket holds as many tasks as the manifest says. */
export const bucketSizes: LintRule = ({ corpus, lines }) =>
  Object.entries(corpus.manifest.buckets).flatMap(([bucket, size]) => {
    const found = corpus.tasks.filter((task) => task.bucket === bucket).length;
    if (found === size) return [];
    return [{ where: lines.manifestFile, found: `${found} tasks in ${bucket}`, expected: `${size}` }];
  });
