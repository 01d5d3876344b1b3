import yargs from 'yargs';
import { exitCodes } from './exit-code.ts';
import { loadCommands } from './load-commands.ts';
import { reportError, terminalPrinter } from './printer.ts';
import { usageError } from './usage-error.ts';

const help = `A pre-registered benchmark of macro routing on local models.

Exit codes: 0 all well; 1 a run is incomplete or a check failed; 2 something you can fix; 3 a lock,
hash or chain does not match; 70 a bug of macrobench; 130 stopped by Ctrl-C, what was done is kept.`;

/** Parses the words of a command line and does what they say; `process.exitCode` tells how it ended. */
export async function runCommandLine(typed: readonly string[]): Promise<void> {
  const commands = await loadCommands(typed);
  await yargs([...typed])
    .scriptName('pnpm bench')
    .usage(`$0 [command] [options]\n\n${help}`)
    .command(commands)
    .completion('completion', 'Print a script for shell completion')
    .alias('help', 'h')
    .strict()
    .fail((message, error) => {
      if (error !== undefined && error !== null) throw error;
      const printer = terminalPrinter({ json: typed.includes('--json') });
      reportError(printer, usageError({ message, typed, commands }));
      process.exit(exitCodes.operator);
    })
    .wrap(Math.min(110, process.stdout.columns ?? 110))
    .parseAsync();
}
