import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { corpusCommand } from './commands/corpus.ts';
import { detectorCommand } from './commands/detector.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { modelsCommand } from './commands/models.ts';
import { preregCommand } from './commands/prereg.ts';
import { rescoreCommand } from './commands/rescore.ts';
import { runCommand } from './commands/run.ts';
import { runsCommand } from './commands/runs.ts';
import { showCommand } from './commands/show.ts';
import { verifyCommand } from './commands/verify.ts';
import { exitCodes } from './exit-code.ts';
import { describeError } from './printer.ts';
import { usageError } from './usage-error.ts';

const help = `A pre-registered benchmark of macro routing on local models.

Exit codes: 0 all well; 1 a run is incomplete; 2 something you can fix; 3 a lock, hash or chain
does not match; 70 a bug of macrobench; 130 stopped by Ctrl-C, what was done is kept.`;

await yargs(hideBin(process.argv))
  .scriptName('pnpm bench')
  .usage(`$0 [command] [options]\n\n${help}`)
  .command(runCommand)
  .command(runsCommand)
  .command(showCommand)
  .command(rescoreCommand)
  .command(preregCommand)
  .command(corpusCommand)
  .command(detectorCommand)
  .command(modelsCommand)
  .command(exportCommand)
  .command(importCommand)
  .command(verifyCommand)
  .completion('completion', 'Print a script for shell completion')
  .strict()
  .fail((message, error) => {
    if (error !== undefined && error !== null) throw error;
    process.stderr.write(`${describeError(usageError(message))}\n`);
    process.exit(exitCodes.operator);
  })
  .wrap(Math.min(110, process.stdout.columns ?? 110))
  .parseAsync();
