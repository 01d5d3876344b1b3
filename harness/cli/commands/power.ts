import { plannedDiscordances, planPower } from '../../analyse/plan-power.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import type { McnemarTest } from '../../stats/mcnemar-power.ts';
import { smallestDetectableDifference } from '../../stats/smallest-detectable-difference.ts';
import { tasksForDifference } from '../../stats/tasks-for-difference.ts';
import type { CommonArguments } from '../common-options.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { hypothesesPower, tasksNeeded, whatTasksShow } from '../power-text.ts';
import { loadWorkspace } from '../workspace.ts';

interface PowerArguments extends CommonArguments {
  readonly tasks?: number | undefined;
  readonly difference?: number | undefined;
  readonly discordant?: number | undefined;
  readonly alpha: number;
  readonly power: number;
  readonly test: McnemarTest;
}

/** `pnpm bench power`: what a number of tasks can show, how many a difference takes; before anything runs. */
export const powerCommand = defineCommand<PowerArguments>({
  command: 'power',
  describe: 'What so many tasks can show, how many a difference takes, and what each hypothesis could show',
  builder: (argv) =>
    argv
      .option('tasks', { type: 'number', describe: 'Number of tasks (default: those of the corpus)' })
      .option('difference', { type: 'number', describe: 'A difference to plan for, 0 to 1' })
      .option('discordant', {
        type: 'number',
        describe: 'Share of the tasks on which the two differ, 0 to 1',
      })
      .option('alpha', { type: 'number', default: 0.05, describe: 'Level of the test, two-sided' })
      .option('power', { type: 'number', default: 0.8, describe: 'Probability of finding it' })
      .option('test', {
        choices: ['mcnemar-exact', 'mcnemar-mid-p'] as const,
        default: 'mcnemar-exact' as const,
        describe: 'Test that decides',
      })
      .example('$0 power', 'What the tasks of the corpus can show, and each registered hypothesis')
      .example('$0 power --difference 0.05 --discordant 0.1', 'How many tasks that takes'),
  action: async ({ project, printer }, given) => {
    const { alpha, power, test, difference } = given;
    refuseBroken(given);
    const { registration, corpus } = await loadWorkspace(project);
    const tasks = given.tasks ?? corpus.tasks.length;
    const question = { alpha, power, test };
    const discordances = given.discordant === undefined ? plannedDiscordances : [given.discordant];
    const plans = planPower(registration, corpus.manifest.buckets);
    if (difference !== undefined) printer.line(tasksNeeded(difference, discordances, question));
    else printer.line(`${whatTasksShow(tasks, question)}\n\n${hypothesesPower(plans)}`);
    printer.json({
      ...question,
      tasks,
      smallestDifference: discordances.map((discordant) => ({
        discordant,
        difference: smallestDetectableDifference({ ...question, trials: tasks, discordant }),
      })),
      tasksNeeded:
        difference === undefined
          ? null
          : discordances.map((discordant) => ({
              discordant,
              tasks: tasksForDifference({ ...question, difference, discordant }),
            })),
      hypotheses: plans,
    });
    return exitCodes.success;
  },
});

function refuseBroken({ tasks, difference, discordant, alpha, power }: PowerArguments): void {
  const isShare = (value: number | undefined) => value === undefined || (value > 0 && value < 1);
  const problems = [
    ...Object.entries({ difference, alpha, power })
      .filter(([, value]) => !isShare(value))
      .map(([name, value]) => ({ where: `--${name}`, found: String(value), expected: 'between 0 and 1' })),
    ...(discordant === undefined || (discordant > 0 && discordant <= 1)
      ? []
      : [{ where: '--discordant', found: String(discordant), expected: 'between 0 and 1' }]),
    ...(tasks === undefined || (Number.isInteger(tasks) && tasks > 0 && tasks <= 20_000)
      ? []
      : [{ where: '--tasks', found: String(tasks), expected: 'a whole number, 1 to 20,000' }]),
  ];
  if (problems.length === 0) return;
  throw new HarnessError({
    code: 'power-question-invalid',
    message: 'Power is asked for with shares between 0 and 1.',
    fix: 'Correct each option, for example `--difference 0.05`.',
    problems,
  });
}
