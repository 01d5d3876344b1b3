import type { OutcomeReport } from '../domain/outcome-report.ts';
import { percentRange } from './figures.ts';

/** What each model came to in each arm, a sentence a run; no figure while work on a task has no end. */
export function outcomeSentences({ runs }: Pick<OutcomeReport, 'runs'>): string[] {
  return runs
    .filter(({ isScripted }) => !isScripted)
    .map(({ name, arm, standing, state, summary }) => {
      const { success, unrequestedWrites } = summary;
      const who = `${name}, ${arm.kind} (${standing}${state === 'complete' ? '' : `, ${state}`})`;
      if (success.proportion === null)
        return `${who}: ${success.tasks - success.answered} of ${success.tasks} tasks have no end, so there is no headline.`;
      const writes = unrequestedWrites === 1 ? 'write' : 'writes';
      return `${who} gets ${success.sum} of ${success.tasks} requests done (${percentRange(success.interval)}%), with ${unrequestedWrites} ${writes} that nobody asked for.`;
    });
}
