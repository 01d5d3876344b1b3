import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { commands } from './commands.ts';
import { exitCodes } from './exit-code.ts';
import { reportBug, reportError, terminalPrinter } from './printer.ts';
import { usageError } from './usage-error.ts';

const help = `A pre-registered benchmark of macro routing on local models.

Exit codes: 0 all well; 1 a run is incomplete; 2 something you can fix; 3 a lock, hash or chain
does not match; 70 a bug of macrobench; 130 stopped by Ctrl-C, what was done is kept.`;

// What no command caught is a bug, and Node's own exit code for it would say "incomplete".
process.on('uncaughtException', (error) => reportBug(terminalPrinter({ json: false }), error));

// pnpm and npm run scripts in the project's folder; paths on the command line mean the operator's.
const startedIn = process.env['npm_lifecycle_event'] === undefined ? undefined : process.env['INIT_CWD'];
if (startedIn !== undefined) process.chdir(startedIn);

await yargs(hideBin(process.argv))
  .scriptName('pnpm bench')
  .usage(`$0 [command] [options]\n\n${help}`)
  .command([...commands])
  .completion('completion', 'Print a script for shell completion')
  .alias('help', 'h')
  .strict()
  .fail((message, error) => {
    if (error !== undefined && error !== null) throw error;
    const typed = hideBin(process.argv);
    reportError(
      terminalPrinter({ json: typed.includes('--json') }),
      usageError({ message, typed, commands }),
    );
    process.exit(exitCodes.operator);
  })
  .wrap(Math.min(110, process.stdout.columns ?? 110))
  .parseAsync();
