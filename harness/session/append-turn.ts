import { appendFile, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import { type SessionTurn, sessionTurnSchema } from '../domain/session-turn.ts';

/**
 * Adds one turn to a session log: one line of JSON at its end, in one write. What stands there is never changed. If
 * the last line was left half written, the turn begins on a line of its own.
 *
 * @throws HarnessError `session-log-unwritable` if the file can't be written
 */
export async function appendTurn(file: string, turn: SessionTurn): Promise<void> {
  const line = `${JSON.stringify(sessionTurnSchema.parse(turn))}\n`;
  await writable(file, async () => {
    await appendFile(file, (await endsInsideALine(file)) ? `\n${line}` : line);
  });
}

/**
 * Makes sure that a session log can be written, before anything is done that has to stand in it.
 *
 * @throws HarnessError `session-log-unwritable`
 */
export async function requireSessionLog(file: string): Promise<void> {
  await writable(file, async () => (await open(file, 'a')).close());
}

async function writable(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await work();
  } catch (error) {
    throw new HarnessError({
      code: 'session-log-unwritable',
      message: `The session log ${file} can't be written: ${error instanceof Error ? error.message : String(error)}.`,
      fix: 'Name a file that can be written with --log.',
      cause: error,
    });
  }
}

async function endsInsideALine(file: string): Promise<boolean> {
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    if (size === 0) return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] !== 0x0a;
  } finally {
    await handle.close();
  }
}
