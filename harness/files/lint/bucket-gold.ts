import type { Gold } from '../../domain/gold.ts';
import { type LintInput, type LintRule, placeOf } from './lint-rule.ts';

/**
 * The gold fits the bucket: one call of that macro in a macro's bucket, no call in `no_macro`, a question in
 * `needs_clarification`, two calls or more in `multi_intent`. Other buckets are free.
 */
export const bucketGold: LintRule = (input) =>
  input.corpus.tasks.flatMap(({ bucket, gold }, index) => {
    const expected = expectation(bucket, input);
    if (expected === null || expected.holds(gold)) return [];
    return [
      {
        where: placeOf(input, index),
        found: `gold ${described(gold)} in bucket ${bucket}`,
        expected: expected.words,
      },
    ];
  });

function expectation(
  bucket: string,
  { corpus }: LintInput,
): { readonly words: string; readonly holds: (gold: Gold) => boolean } | null {
  if (corpus.toolset.macros.some(({ name }) => name === bucket)) {
    return {
      words: `one call of ${bucket}`,
      holds: (gold) => gold.kind === 'calls' && gold.calls.length === 1 && gold.calls[0]?.macro === bucket,
    };
  }
  switch (bucket) {
    case 'no_macro':
      return { words: 'no call', holds: ({ kind }) => kind === 'no-call' };
    case 'needs_clarification':
      return { words: 'a question', holds: ({ kind }) => kind === 'question' };
    case 'multi_intent':
      return { words: 'two calls or more', holds: (gold) => gold.kind === 'calls' && gold.calls.length > 1 };
    default:
      return null;
  }
}

function described(gold: Gold): string {
  return gold.kind === 'calls' ? `calls ${gold.calls.map(({ macro }) => macro).join(', ')}` : gold.kind;
}
