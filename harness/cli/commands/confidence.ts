import { existsSync, statSync } from 'node:fs';
import { confidentTasks } from '../../analyse/confident-tasks.ts';
import { planHandOver } from '../../analyse/plan-hand-over.ts';
import type { HandOver } from '../../domain/hand-over-plan.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import type { ModelsFile } from '../../domain/model.ts';
import { didYouMean } from '../../domain/near-matches.ts';
import { openStore } from '../../store/open-store.ts';
import { readExport } from '../../store/read-export.ts';
import { analysisSettings } from '../analysis-settings.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { createJudge } from '../create-judge.ts';
import { defineCommand } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { percent, percentRange } from '../percent.ts';
import { refuseOtherCorpus } from '../refuse-other-corpus.ts';
import { runOutcomes } from '../run-outcomes.ts';
import { textTable } from '../text-table.ts';
import { loadWorkspace } from '../workspace.ts';

interface ConfidenceArguments extends CommonArguments {
  readonly run: string;
  readonly maxError: number;
  readonly seed: number;
  readonly price?: string | undefined;
}

/** `pnpm bench confidence RUN`: how sure the model was, and what can be handled locally at a given error. */
export const confidenceCommand = defineCommand<ConfidenceArguments>({
  command: 'confidence <run>',
  describe: 'Calibrate when a request is handed over instead of handled, from stored log-probabilities',
  builder: (argv) =>
    argv
      .positional('run', {
        type: 'string',
        demandOption: true,
        describe: 'Id of a run (or its beginning), or the folder of an exported one',
      })
      .option('max-error', {
        type: 'number',
        default: 0.05,
        describe: 'Share of wrong answers that is accepted among those handled, 0 to 1',
      })
      .option('seed', { type: 'number', default: 1, describe: 'Draws the two halves' })
      .option('price', { type: 'string', describe: 'Price of handing over, by its id in the models file' })
      .example('$0 --model ./model.gguf --log-probabilities', 'A run that keeps them')
      .example('$0 confidence 20261121 --price person', 'What that run could handle'),
  action: confidence,
});

async function confidence(context: Context, given: ConfidenceArguments): Promise<ExitCode> {
  const { project, printer } = context;
  if (!(given.maxError >= 0 && given.maxError <= 1)) {
    throw new HarnessError({
      code: 'max-error',
      message: `--max-error is ${given.maxError}, and a share lies between 0 and 1.`,
      fix: 'Give a share such as 0.05 for 5%.',
    });
  }
  const workspace = await loadWorkspace(project);
  const price = priceOf(workspace.modelsFile, given.price);
  const { registration } = workspace;
  const isExport = existsSync(given.run) && statSync(given.run).isDirectory();
  const store = openStore(isExport ? ':memory:' : project.databaseFile);
  try {
    const judge = createJudge({ ...workspace, profile: registration.scorer });
    if (isExport) store.importRun(given.run);
    const { record } = store.loadRun(isExport ? readExport(given.run).record.id : given.run);
    refuseOtherCorpus([record], workspace);
    const tasks = confidentTasks({
      tasks: workspace.corpus.tasks,
      attempts: store.attemptsOf(record.id),
      outcomes: runOutcomes(store, record.id, judge),
    });
    if (tasks.every((task) => task.confidence === null)) {
      throw new HarnessError({
        code: 'no-log-probabilities',
        message: `Run ${record.id} has no log-probabilities.`,
        fix: 'Run the model again with --log-probabilities: a .gguf file under protocol raw, or a server that tells them (llama-server, OpenAI, vLLM, Ollama from 0.12.11 on).',
      });
    }
    const { maxError: mostError, seed } = given;
    const { alpha } = analysisSettings;
    const plan = planHandOver({ tasks, mostError, seed, alpha, price: price?.perThousandRequests ?? null });
    const { calibration, test, curve } = plan;
    printer.line(`${record.id}  ${record.cell.id}  ${tasks.length} answered tasks`);
    printer.line(`level        at most ${percent(mostError)}% wrong among those handled`);
    printer.line(
      calibration.threshold === null
        ? 'threshold    none keeps the level on the calibration half: hand everything over'
        : `threshold    ${calibration.threshold.toFixed(4)}, calibrated on ${calibration.tasks} tasks (error there ${percent(calibration.error)}%)`,
    );
    printer.line(
      test.handled === 0
        ? `other half   none of ${test.tasks} tasks is handled`
        : `other half   handles ${percent(test.handledShare)}% of ${test.tasks} tasks, ${percent(test.error)}% of them wrong [${percentRange(test.interval)}]: ${findings[plan.finding]}`,
    );
    printer.line(
      `ranking      area under risk and coverage ${curve === null ? '–' : curve.area.toFixed(3)}; calibration error ${plan.calibrationError === null ? '–' : plan.calibrationError.toFixed(3)}`,
    );
    printer.line(handOverTable(plan.table, price));
    printer.line('Bail-outs are always handed over. Wrong: not strictly right.');
    printer.json({ run: record.id, price, ...plan });
    return exitCodes.success;
  } finally {
    store.close();
  }
}

const findings = {
  kept: 'the level is kept',
  broken: 'the level is broken',
  open: 'these tasks do not show whether the level is kept',
} as const;

type Price = NonNullable<ModelsFile['prices']>[number];

function priceOf({ prices = [] }: ModelsFile, id: string | undefined): Price | null {
  if (id === undefined) return null;
  const found = prices.find((price) => price.id === id);
  if (found !== undefined) return found;
  const known = prices.map((price) => price.id);
  throw new HarnessError({
    code: 'price-unknown',
    message: `The models file names no price "${id}"${didYouMean(id, known)}`,
    fix: known.length === 0 ? 'Add one under `prices`.' : `Use one of ${known.join(', ')}.`,
  });
}

function handOverTable(rows: readonly HandOver[], price: Price | null): string {
  return textTable({
    head: [
      'at least as sure as',
      'handled here',
      'wrong among them [95%]',
      'handed over',
      ...(price === null ? [] : [`${price.unit} per 1,000 requests`]),
    ],
    words: 0,
    rows: rows.map(({ threshold, handledShare, error, interval, costPerThousand }) => [
      threshold === null ? '–' : threshold.toFixed(4),
      `${percent(handledShare)}%`,
      `${percent(error)}% [${percentRange(interval)}]`,
      `${percent(handledShare === null ? null : 1 - handledShare)}%`,
      ...(costPerThousand === null ? [] : [costPerThousand.toFixed(2)]),
    ]),
  });
}
