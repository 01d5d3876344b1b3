import { join } from 'node:path';
import { lintOutcomeCorpus } from '../arms/lint-outcome-corpus.ts';
import { HarnessError } from '../domain/harness-error.ts';
import { loadCorpus } from '../files/load-corpus.ts';
import type { OutcomeWorkspace } from './outcome-workspace.ts';

/**
 * Refuses an outcome corpus that breaks a promise, also that of asking nothing that the corpus of its macros asks.
 *
 * @throws HarnessError `outcome-corpus-breaks-promises` with all findings
 */
export async function refuseBrokenPromises(
  { corpus, lines, corpusFolder }: OutcomeWorkspace,
  root: string,
): Promise<void> {
  const { tasks } = await loadCorpus(join(root, corpus.manifest.macros));
  const problems = lintOutcomeCorpus({ corpus, lines, others: tasks.map(({ prompt }) => prompt) });
  if (problems.length === 0) return;
  throw new HarnessError({
    code: 'outcome-corpus-breaks-promises',
    message: `${corpusFolder}: ${problems.length} promises are not kept.`,
    fix: 'Correct the tasks and worlds as listed.',
    problems,
  });
}
