import { afterEach, describe, expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { terminalPrinter } from './printer.ts';

const before = { isTTY: process.stderr.isTTY, columns: process.stderr.columns };
afterEach(() => {
  Object.assign(process.stderr, before);
});

/** What is written to a standard error of this kind. */
async function said(
  stream: Partial<typeof before>,
  action: (printer: ReturnType<typeof terminalPrinter>) => void,
) {
  Object.assign(process.stderr, stream);
  return captureOutput(async () => action(terminalPrinter({ json: false })));
}
const terminal = { isTTY: true, columns: 20 };
const wipe = '\r\u001b[K';

describe('the status line', () => {
  it('is replaced by the next one, and has gone when a note or a result is printed', async () => {
    const found = await said(terminal, (printer) => {
      printer.status('task 1');
      printer.status('task 2');
      printer.note('A note.');
      printer.note('Another.');
      printer.status('task 3');
      printer.line('A result.');
    });
    expect(found.stderr).toBe(`${wipe}task 1${wipe}task 2${wipe}A note.\nAnother.\n${wipe}task 3${wipe}`);
    expect(found.stdout).toBe('A result.\n');
  });

  it('never fills the line, where a terminal would break it and leave a piece behind', async () => {
    const { stderr } = await said(terminal, ({ status }) =>
      status('a cell of a very long name  task 7 of 100'),
    );
    const [, line = ''] = stderr.split(wipe);
    expect(line).toBe('a cell of a very l…');
    expect(line.length).toBeLessThan(terminal.columns);
  });

  it('is shown on a terminal only', async () => {
    const { stderr } = await said({ ...terminal, isTTY: false }, (printer) => {
      printer.status('task 1');
      printer.clearStatus();
    });
    expect(stderr).toBe('');
  });

  it('is wiped away once', async () => {
    const { stderr } = await said(terminal, (printer) => {
      printer.status('task 1');
      printer.clearStatus();
      printer.clearStatus();
    });
    expect(stderr).toBe(`${wipe}task 1${wipe}`);
  });
});
