import { ambiguousTasks } from './lint/ambiguous-tasks.ts';
import { baselineLimits } from './lint/baseline-limits.ts';
import { bucketGold } from './lint/bucket-gold.ts';
import { bucketSizes } from './lint/bucket-sizes.ts';
import { duplicateIds } from './lint/duplicate-ids.ts';
import type { Finding, LintInput, LintRule } from './lint/lint-rule.ts';
import { missingArguments } from './lint/missing-arguments.ts';
import { missingRationale } from './lint/missing-rationale.ts';
import { nearDuplicatePrompts } from './lint/near-duplicate-prompts.ts';
import { refusedGold } from './lint/refused-gold.ts';
import { repeatedNumbers } from './lint/repeated-numbers.ts';
import { repeatedRepositories } from './lint/repeated-repositories.ts';
import { telltaleFeatures } from './lint/telltale-features.ts';
import { toolsetPortable } from './lint/toolset-portable.ts';
import { unknownBuckets } from './lint/unknown-buckets.ts';
import { unknownMacros } from './lint/unknown-macros.ts';
import { unknownTags } from './lint/unknown-tags.ts';

/** Every rule by its name. */
export const lintRules: Readonly<Record<string, LintRule>> = {
  'toolset-portable': toolsetPortable,
  'duplicate-ids': duplicateIds,
  'near-duplicate-prompts': nearDuplicatePrompts,
  'unknown-buckets': unknownBuckets,
  'unknown-tags': unknownTags,
  'unknown-macros': unknownMacros,
  'refused-gold': refusedGold,
  'missing-arguments': missingArguments,
  'ambiguous-tasks': ambiguousTasks,
  'missing-rationale': missingRationale,
  'bucket-sizes': bucketSizes,
  'bucket-gold': bucketGold,
  'repeated-repositories': repeatedRepositories,
  'repeated-numbers': repeatedNumbers,
  'telltale-features': telltaleFeatures,
  'baseline-limits': baselineLimits,
};

/** Everything in a corpus that breaks a promise, by rule, all at once; empty if all are kept. */
export function lintCorpus(input: LintInput): Finding[] {
  return Object.entries(lintRules).flatMap(([rule, check]) =>
    check(input).map((problem) => ({ rule, ...problem })),
  );
}
