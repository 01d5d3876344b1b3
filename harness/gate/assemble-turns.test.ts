import { describe, expect, it } from 'vitest';
import { assembleTurns } from './assemble-turns.ts';
import type { CallEvent, LogEvent } from './log-event.ts';

const request = (text: string, line: number, session = 's'): LogEvent => ({
  kind: 'request',
  session,
  text,
  time: null,
  line,
});
const call = (tool: string, line: number, more: Partial<CallEvent> = {}): CallEvent => ({
  kind: 'call',
  session: 's',
  turn: null,
  id: null,
  tool,
  arguments: {},
  batch: null,
  time: null,
  line,
  ...more,
});
function turnsOf(...events: readonly LogEvent[]) {
  const assembly = assembleTurns({ file: 'a', macroNames: new Set(['triage_issue']) });
  return [...events.flatMap((event) => [...assembly.add(event)]), ...assembly.end()];
}

describe('assembleTurns', () => {
  it('reaches from one request to the next', () => {
    const turns = turnsOf(request('one', 1), call('a', 2), call('b', 3), request('two', 4), call('c', 5));
    expect(turns.map(({ request: text, line, callCount }) => [text, line, callCount])).toEqual([
      ['one', 1, 2],
      ['two', 4, 1],
    ]);
  });

  it('keeps sessions apart that interleave', () => {
    const turns = turnsOf(
      request('one', 1),
      request('two', 2, 't'),
      call('a', 3),
      call('b', 4, { session: 't' }),
      call('c', 5),
    );
    expect(turns.map(({ session, calls }) => [session, calls.map(({ tool }) => tool)])).toEqual([
      ['s', ['a', 'c']],
      ['t', ['b']],
    ]);
  });

  it('counts a call once that a resumed session repeats', () => {
    const turns = turnsOf(
      request('one', 1),
      call('a', 2, { id: 'x' }),
      request('one', 3),
      call('a', 4, { id: 'x' }),
      call('b', 5, { id: 'y' }),
    );
    expect(turns.map(({ callCount }) => callCount)).toEqual([1, 1]);
  });

  it('ties a result to its call, and one without an id to the latest', () => {
    const [turn] = turnsOf(
      call('a', 1, { id: 'x' }),
      call('b', 2, { id: 'y' }),
      { kind: 'result', session: 's', id: 'x', content: 1, line: 3 },
      { kind: 'result', session: 's', id: null, content: 2, line: 4 },
      { kind: 'result', session: 'other', id: 'x', content: 3, line: 5 },
    );
    expect(turn?.calls.map(({ result }) => result)).toEqual([1, 2]);
  });

  it('takes a call of a macro by its name for no raw call', () => {
    const [turn] = turnsOf(request('one', 1), call('mcp__bench__triage_issue', 2), call('a', 3));
    expect(turn).toMatchObject({ macros: [{ name: 'triage_issue', succeeded: true }], callCount: 1 });
  });

  it('begins a turn where the log names another', () => {
    const turns = turnsOf(
      call('a', 1, { turn: '1' }),
      call('b', 2, { turn: '1' }),
      call('c', 3, { turn: '2' }),
    );
    expect(turns.map(({ callCount }) => callCount)).toEqual([2, 1]);
  });
});
