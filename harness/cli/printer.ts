import pc from 'picocolors';
import type { HarnessError } from '../domain/harness-error.ts';
import { visibleText } from '../domain/visible-text.ts';
import { exitCodes } from './exit-code.ts';
import { withShownPaths } from './shown-path.ts';

/** The one place that writes to the terminal. What models and servers say comes through `visibleText` first. */
export interface Printer {
  /** Results: standard output. Nothing with `--json`. */
  line(text?: string): void;
  /** The result, with `--json` only. There is one document: a second result is not printed. */
  json(value: unknown): void;
  /** Notes to the person at the keyboard: standard error. */
  note(text: string): void;
  /** A line that the next one replaces; on a terminal only. */
  status(text: string): void;
  clearStatus(): void;
  readonly isTerminal: boolean;
  readonly color: ReturnType<typeof pc.createColors>;
}

/** A printer for this process. */
export function terminalPrinter({ json }: { readonly json: boolean }): Printer {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(ignoreClosedPipe)) stream.on('error', ignoreClosedPipe);
  }
  const isTerminal = process.stderr.isTTY === true;
  const color = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported);
  let hasStatus = false;
  let hasPrinted = false;
  const clearStatus = () => {
    if (!hasStatus) return;
    process.stderr.write('\r\u001b[K');
    hasStatus = false;
  };
  return {
    isTerminal,
    color,
    line(text = '') {
      clearStatus();
      if (!json) process.stdout.write(`${text}\n`);
    },
    json(value) {
      clearStatus();
      if (json && !hasPrinted) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
      hasPrinted = true;
    },
    note(text) {
      clearStatus();
      process.stderr.write(`${withShownPaths(text)}\n`);
    },
    status(text) {
      if (!isTerminal) return;
      const width = (process.stderr.columns ?? 80) - 1;
      process.stderr.write(`\r\u001b[K${text.length > width ? `${text.slice(0, width - 1)}…` : text}`);
      hasStatus = true;
    },
    clearStatus,
  };
}

/** The reader went away, as `head` does: nobody is left to print for, and the work goes on. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** An error as the operator sees it: what is wrong, each place, the fix. */
export function describeError(error: HarnessError): string {
  const shown = 40;
  const places = error.problems
    .slice(0, shown)
    .map(({ where, found, expected }) => `  ${where}: found ${found}; expected ${expected}`);
  const more = error.problems.length > shown ? [`  … and ${error.problems.length - shown} more`] : [];
  return visibleText([`error: ${error.message}`, ...places, ...more, `fix: ${error.fix}`].join('\n'));
}

/** Tells an error: to the person at the keyboard, and as the result with `--json`. */
export function reportError(printer: Printer, error: HarnessError): void {
  printer.note(describeError(error));
  printer.json(errorJson(error));
}

/** Tells a bug of ours, with its stack, and sets the exit code. */
export function reportBug(printer: Printer, error: unknown): void {
  const found = error instanceof Error ? (error.stack ?? error.message) : String(error);
  printer.note(`This is a bug of macrobench, please report it.\n${visibleText(found)}`);
  printer.json({ error: { code: 'bug', kind: 'bug', message: String(error) } });
  process.exitCode = exitCodes.bug;
}

/** An error as JSON, for `--json`. */
export function errorJson(error: HarnessError): object {
  const { code, kind, message, fix, problems } = error;
  return { error: { code, kind, message, fix, problems } };
}
