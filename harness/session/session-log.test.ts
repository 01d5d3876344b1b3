import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleReply } from '../testing/sample-reply.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { appendTurn, requireSessionLog } from './append-turn.ts';
import { readTurns } from './read-turns.ts';
import { turnOfAsk } from './turn-of-ask.ts';

const turn = (number: number) =>
  turnOfAsk({
    session: 's',
    turn: number,
    at: new Date('2026-06-01T09:00:00Z'),
    request: 'two\nlines',
    model: 'keyword',
    reply: sampleReply({ text: 'No.' }),
    bailOuts: [],
    confidence: null,
    ended: { kind: 'handed-over', reason: 'no-call', explanation: 'No.', to: { kind: 'person' } },
  });
const file = () => join(temporaryFolder(), 'new', 'log.jsonl');

describe('a session log', () => {
  it('is appended to, one line a turn, and read back', async () => {
    const log = file();
    await appendTurn(log, turn(1));
    const first = readFileSync(log, 'utf8');
    await appendTurn(log, turn(2));
    expect(readFileSync(log, 'utf8').startsWith(first)).toBe(true);
    expect(await readTurns(log)).toEqual({ turns: [turn(1), turn(2)], unreadable: [] });
  });

  it('keeps a half-written line as it is, and goes on after it', async () => {
    const log = file();
    await appendTurn(log, turn(1));
    appendFileSync(log, '{"format": "macrobench-se');
    await appendTurn(log, turn(2));
    expect(await readTurns(log)).toEqual({ turns: [turn(1), turn(2)], unreadable: [2] });
  });

  it('has no turns where there is no file', async () => {
    expect(await readTurns(file())).toEqual({ turns: [], unreadable: [] });
  });

  it('says so before anything else if it cannot be written', async () => {
    await expect(requireSessionLog(temporaryFolder())).rejects.toMatchObject({
      code: 'session-log-unwritable',
    });
  });
});
