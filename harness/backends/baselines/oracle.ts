import type { Corpus } from '../../domain/corpus.ts';
import type { Backend } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';
import { refusal } from './answer.ts';
import { computedBackend } from './computed-backend.ts';
import { readableGold } from './readable-gold.ts';

/**
 * Answers every task as its gold wants it: a self-test of corpus and scorer, which must give it every point. Refuses
 * what is no task of the corpus.
 *
 * @throws HarnessError `gold-not-answerable`
 */
export function openOracle(options: OpenOptions, corpus: Corpus): Backend {
  const answers = readableGold(corpus.tasks);
  return computedBackend(options, ({ taskId }) => answers.get(taskId) ?? refusal);
}
