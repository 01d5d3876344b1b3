import type { LintRule } from './lint-rule.ts';
import { surfaceFeatures } from './surface-features.ts';

/** Above this balanced accuracy a single feature gives `no_macro` away. */
export const telltaleLimit = 0.75;

/**
 * No single surface feature tells the tasks of `no_macro` from the rest: neither having it nor lacking it. The
 * measure is balanced accuracy, the mean of the shares told right in both groups: 0.5 is chance, whatever the sizes.
 */
export const telltaleFeatures: LintRule = ({ corpus, lines }) => {
  const negatives = corpus.tasks.filter(({ bucket }) => bucket === 'no_macro').map(({ prompt }) => prompt);
  const others = corpus.tasks.filter(({ bucket }) => bucket !== 'no_macro').map(({ prompt }) => prompt);
  if (negatives.length === 0 || others.length === 0) return [];
  return surfaceFeatures(corpus.toolset, [...negatives, ...others]).flatMap(({ name, isIn }) => {
    const having = (share(negatives, isIn) + 1 - share(others, isIn)) / 2;
    const accuracy = Math.max(having, 1 - having);
    if (accuracy <= telltaleLimit) return [];
    return [
      {
        where: lines.tasksFile,
        found: `${having > 0.5 ? '' : 'the lack of '}${name} tells no_macro with a balanced accuracy of ${accuracy.toFixed(2)}`,
        expected: `${telltaleLimit} at most`,
      },
    ];
  });
};

function share(prompts: readonly string[], isIn: (prompt: string) => boolean): number {
  return prompts.filter(isIn).length / prompts.length;
}
