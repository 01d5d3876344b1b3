import { HarnessError, type Problem } from '../../domain/harness-error.ts';
import type { Task } from '../../domain/task.ts';
import type { Answer } from './answer.ts';
import { answerOfGold } from './answer-of-gold.ts';

/**
 * The answer to each task's gold, by task id.
 *
 * @throws HarnessError `gold-not-answerable` naming every task whose patterns are too intricate to be met
 */
export function readableGold(tasks: readonly Task[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const problems: Problem[] = [];
  for (const task of tasks) {
    try {
      answers.set(task.id, answerOfGold(task.gold));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problems.push({ where: task.id, found: error.message, expected: 'alternatives of plain texts' });
    }
  }
  if (problems.length > 0) {
    throw new HarnessError({
      code: 'gold-not-answerable',
      message: `${problems.length} of ${tasks.length} tasks have a gold that no answer can be made from`,
      fix: 'Write their patterns as alternatives of plain texts.',
      problems,
    });
  }
  return answers;
}
