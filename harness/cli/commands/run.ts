import { defineCommand } from '../define-command.ts';
import { withFactorOptions } from '../factor-options.ts';
import type { RunArguments } from '../run-arguments.ts';

/** `pnpm bench run`, also without a command: runs models over the corpus and prints the result. */
export const runCommand = defineCommand<RunArguments>({
  command: ['run', '$0'],
  describe: 'Run models over the corpus, store every attempt, print the result table',
  builder: (argv) =>
    withFactorOptions(argv)
      .option('cell', { type: 'string', array: true, describe: 'Registered cells by id' })
      .option('resume', {
        type: 'string',
        describe: 'Go on with a run (its id; alone: the last unfinished one)',
      })
      .option('exploratory', { type: 'boolean', describe: 'Run although it departs from the registration' })
      .option('preflight', {
        type: 'boolean',
        describe: 'Checks before the run; --no-preflight skips them, with --exploratory only',
      })
      .option('dry-run', { type: 'boolean', describe: 'Print the plan and start nothing' })
      .option('pull', { type: 'boolean', describe: 'Let Ollama pull models that it does not have' })
      .option('gpu', {
        choices: ['metal', 'cuda', 'vulkan', 'auto'] as const,
        describe: 'GPU for .gguf files',
      })
      .option('threads', { type: 'number', describe: 'Threads for .gguf files' })
      .option('log-probabilities', {
        type: 'boolean',
        describe: 'Keep how sure the model was of every token, where the server tells; see confidence',
      })
      .option('fail-under', {
        type: 'number',
        describe:
          'Exit code 1 if the registered primary metric (strictly right tasks) is below this percentage',
      })
      .option('fail-on-regression', {
        type: 'string',
        describe:
          'Exit code 1 unless a loss of the registered margin against this run (id or exported folder) is ruled out',
      })
      .example('$0', 'All baselines and whatever needs no server')
      .example('$0 --model qwen2.5:7b', 'A model on Ollama')
      .example('$0 --model ./model.gguf --protocol both', 'A file through llama.cpp, both protocols')
      .example('$0 --model qwen2.5-7b --quant q4_K_M,q8_0', 'A grid over quantisations')
      .example('$0 --cell qwen2.5-7b-ollama-raw --dry-run', 'What a registered cell would do')
      .example('$0 --model qwen2.5:7b --fail-under 80', 'In a pipeline: exit code 1 below 80% strictly right')
      .example('$0 --model ./new.gguf --fail-on-regression results/OLD', 'Exit code 1 unless it is no worse'),
  // Loaded where it runs, so that help is there at once.
  action: async (context, given) => (await import('../run-models.ts')).runModels(context, given),
});
