import type { Corpus } from '../../domain/corpus.ts';
import type { Backend } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';
import { refusal } from './answer.ts';
import { answerOfGold } from './answer-of-gold.ts';
import { computedBackend } from './computed-backend.ts';
import { readableGold } from './readable-gold.ts';
import { cosine, weightTexts } from './text-similarity.ts';

/**
 * Answers with the gold of the most similar other request of the corpus, its values included: what memorising the
 * other tasks is worth. The task itself is left out by its id; of equals, the first in the corpus.
 *
 * @throws HarnessError `gold-not-answerable`
 */
export function openNearestNeighbour(options: OpenOptions, corpus: Corpus): Backend {
  const { tasks } = corpus;
  readableGold(tasks);
  const { known, weigh } = weightTexts(tasks.map((task) => task.prompt));
  return computedBackend(options, ({ taskId, prompt }) => {
    const weighed = weigh(prompt);
    let nearest: { readonly index: number; readonly similarity: number } | null = null;
    for (const [index, text] of known.entries()) {
      if (tasks[index]?.id === taskId) continue;
      const similarity = cosine(weighed, text);
      if (nearest === null || similarity > nearest.similarity) nearest = { index, similarity };
    }
    const neighbour = nearest === null ? undefined : tasks[nearest.index];
    return neighbour === undefined ? refusal : answerOfGold(neighbour.gold);
  });
}
