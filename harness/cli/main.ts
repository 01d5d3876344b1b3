import yargs, { type Argv } from 'yargs';
import { hideBin } from 'yargs/helpers';
import { commands } from './commands.ts';
import { namesOf } from './define-command.ts';
import { exitCodes } from './exit-code.ts';
import { describeError } from './printer.ts';
import { usageError } from './usage-error.ts';

const help = `A pre-registered benchmark of macro routing on local models.

Exit codes: 0 all well; 1 a run is incomplete; 2 something you can fix; 3 a lock, hash or chain
does not match; 70 a bug of macrobench; 130 stopped by Ctrl-C, what was done is kept.`;

await yargs(hideBin(process.argv))
  .scriptName('pnpm bench')
  .usage(`$0 [command] [options]\n\n${help}`)
  .command([...commands])
  .completion('completion', 'Print a script for shell completion')
  .strict()
  .fail((message, error, argv) => {
    if (error !== undefined && error !== null) throw error;
    const known = { commands: commands.flatMap(namesOf), options: optionsOf(argv) };
    process.stderr.write(`${describeError(usageError({ message, known, typed: hideBin(process.argv) }))}\n`);
    process.exit(exitCodes.operator);
  })
  .wrap(Math.min(110, process.stdout.columns ?? 110))
  .parseAsync();

/** The options of the command that was typed; yargs gives them, its types don't. */
function optionsOf(argv: Argv): string[] {
  const { getOptions } = argv as Argv & { getOptions?: () => { key?: Record<string, unknown> } };
  return Object.keys(getOptions?.call(argv).key ?? {});
}
