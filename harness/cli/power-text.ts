import { type HypothesisPlan, plannedDiscordances } from '../analyse/plan-power.ts';
import type { McnemarTest } from '../stats/mcnemar-power.ts';
import { smallestDetectableDifference } from '../stats/smallest-detectable-difference.ts';
import { tasksForDifference } from '../stats/tasks-for-difference.ts';
import { textTable } from './text-table.ts';

/** Levels that a question about power is asked at. */
export interface PowerQuestion {
  readonly alpha: number;
  readonly power: number;
  readonly test: McnemarTest;
}

/** What a number of tasks can show, by the share of tasks on which two cells differ. */
export function whatTasksShow(tasks: number, question: PowerQuestion): string {
  return [
    `What ${tasks} tasks can show (${levels(question)})`,
    '',
    textTable({
      head: ['tasks that differ', 'smallest difference found'],
      words: 0,
      rows: plannedDiscordances.map((discordant) => {
        const found = smallestDetectableDifference({ ...question, trials: tasks, discordant });
        return [percent(discordant), found === null ? 'none' : found.toFixed(3)];
      }),
    }),
  ].join('\n');
}

/** How many tasks a difference takes, by the share of tasks on which two cells differ. */
export function tasksNeeded(
  difference: number,
  discordances: readonly number[],
  question: PowerQuestion,
): string {
  return [
    `Tasks for a difference of ${difference} (${levels(question)})`,
    '',
    textTable({
      head: ['tasks that differ', 'tasks needed'],
      words: 0,
      rows: discordances.map((discordant) => {
        const tasks = tasksForDifference({ ...question, difference, discordant });
        return [percent(discordant), tasks === null ? tooMany(difference, discordant) : String(tasks)];
      }),
    }),
  ].join('\n');
}

function tooMany(difference: number, discordant: number): string {
  return Math.abs(difference) > discordant ? 'impossible' : 'over 20,000';
}

/** What each registered hypothesis could show, and warnings of those that can't be decided. */
export function hypothesesPower(plans: readonly HypothesisPlan[]): string {
  const columns = plans[0]?.powers.map(({ discordant }) => percent(discordant)) ?? [];
  const warnings = plans.flatMap((plan) => plan.warnings);
  return [
    'What the registered hypotheses could show, by the share of their tasks that differ, at the corrected alpha.',
    'Superiority: the smallest difference found with power 0.8. Non-inferiority: power if there is no true loss.',
    '',
    textTable({
      head: ['', 'kind', 'tasks', 'alpha', ...columns],
      words: 2,
      rows: plans.map(({ hypothesisId, kind, margin, tasks, correctedAlpha, powers }) => [
        hypothesisId,
        margin === null ? kind : `${kind} ${margin}`,
        String(tasks),
        correctedAlpha.toFixed(4),
        ...powers.map(({ smallestDifference, powerIfAlike }) =>
          powerIfAlike === null ? (smallestDifference?.toFixed(3) ?? 'none') : powerIfAlike.toFixed(2),
        ),
      ]),
    }),
    ...(warnings.length === 0 ? [] : ['', ...warnings.map((warning) => `warning: ${warning}`)]),
  ].join('\n');
}

function levels({ alpha, power, test }: PowerQuestion): string {
  return `alpha ${alpha}, power ${power}, ${test}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1_000) / 10}%`;
}
