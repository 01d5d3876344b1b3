import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type SessionTurn, sessionTurnSchema } from '../domain/session-turn.ts';

/** A session log as far as it can be read. */
export interface SessionLog {
  readonly turns: readonly SessionTurn[];
  /** Numbers, from 1, of the lines that are no turn: half written, or of another program. */
  readonly unreadable: readonly number[];
}

/** The turns of a session log; a log that is not there has none. */
export async function readTurns(file: string): Promise<SessionLog> {
  const turns: SessionTurn[] = [];
  const unreadable: number[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      number += 1;
      if (line.trim() === '') continue;
      const parsed = sessionTurnSchema.safeParse(jsonOf(line));
      if (parsed.success) turns.push(parsed.data);
      else unreadable.push(number);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { turns, unreadable };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
