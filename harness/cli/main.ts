import { hideBin } from 'yargs/helpers';
import { reportBug, terminalPrinter } from './printer.ts';
import { runCommandLine } from './run-command-line.ts';

// What no command caught is a bug, and Node's own exit code for it would say "incomplete".
process.on('uncaughtException', (error) => reportBug(terminalPrinter({ json: false }), error));

// pnpm and npm run scripts in the project's folder; paths on the command line mean the operator's.
const startedIn = process.env['npm_lifecycle_event'] === undefined ? undefined : process.env['INIT_CWD'];
if (startedIn !== undefined) process.chdir(startedIn);

await runCommandLine(hideBin(process.argv));
