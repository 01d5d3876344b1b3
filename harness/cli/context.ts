import { HarnessError } from '../domain/harness-error.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { type Printer, reportBug, reportError, terminalPrinter } from './printer.ts';
import { type Project, type ProjectOptions, projectFor } from './project.ts';

/** Options of every command. */
export interface CommonOptions extends ProjectOptions {
  readonly json?: boolean | undefined;
}

/** What every command gets. */
export interface Context {
  readonly project: Project;
  readonly printer: Printer;
  /** Aborted by the first Ctrl-C; the second ends the process. */
  readonly signal: AbortSignal;
}

/**
 * Runs one command and turns how it ends into an exit code. An operator's error is printed without a stack; a bug
 * of ours with it.
 */
export async function withContext(
  options: CommonOptions,
  action: (context: Context) => Promise<ExitCode>,
): Promise<void> {
  const printer = terminalPrinter({ json: options.json === true });
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    printer.note('Stopping after what is in flight; Ctrl-C again ends at once. What is done is kept.');
    controller.abort(new DOMException('stopped by the operator', 'AbortError'));
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    process.exitCode = await action({ project: projectFor(options), printer, signal: controller.signal });
  } catch (error) {
    if (error instanceof HarnessError) {
      reportError(printer, error);
      process.exitCode = exitCodes[error.kind];
    } else {
      reportBug(printer, error);
    }
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}
