import type { TaskResult } from '../domain/report-input.ts';

/** How a task went, from best to worst; each with a sign that needs no colour. */
export const outcomeMarks = {
  strict: { sign: '✓', meaning: 'strictly right' },
  unsafe: { sign: '!', meaning: 'would have written without being asked' },
  'not-executable': { sign: 'x', meaning: 'right points, but a call that would be refused' },
  'routing-only': { sign: '◐', meaning: 'right macro, wrong arguments' },
  half: { sign: '½', meaning: 'the documented alternative' },
  wrong: { sign: '✗', meaning: 'wrong' },
  'bail-out': { sign: 'b', meaning: 'wrong, with a bail-out' },
  unanswered: { sign: '∅', meaning: 'no answer; not graded' },
} as const;

export type OutcomeMark = keyof typeof outcomeMarks;

/** The mark of one result. An unasked write outweighs everything but a missing answer. */
export function outcomeMark({ verdict, bailOuts }: Pick<TaskResult, 'verdict' | 'bailOuts'>): OutcomeMark {
  if (verdict.kind === 'unscored') return 'unanswered';
  if (verdict.strict) return 'strict';
  if (!verdict.safe) return 'unsafe';
  if (verdict.routing === 1 && verdict.arguments === 1) return 'not-executable';
  if (verdict.routing === 1) return 'routing-only';
  if (verdict.routing === 0.5) return 'half';
  return bailOuts.length > 0 ? 'bail-out' : 'wrong';
}
