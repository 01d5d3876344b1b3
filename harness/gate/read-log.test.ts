import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from './log-event.ts';
import { createLogReader, type LogOutcome } from './read-log.ts';

/** Reads a text as a file; without a line end, its last line is incomplete. */
function readText(text: string): { events: LogEvent[]; outcome: LogOutcome } {
  const reader = createLogReader('a.jsonl');
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const events = lines.flatMap((line, index) =>
    reader.read({ line: index + 1, text: line, sizeBytes: line.length, isComplete: true }),
  );
  if (last !== '')
    events.push(
      ...reader.read({ line: lines.length + 1, text: last, sizeBytes: last.length, isComplete: false }),
    );
  return { events, outcome: reader.end() };
}

const log = (name: string) => readFileSync(join(import.meta.dirname, 'logs', name), 'utf8');
const jsonl = (...lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const count = (events: readonly LogEvent[], kind: LogEvent['kind']) =>
  events.filter((event) => event.kind === kind).length;

describe('createLogReader', () => {
  it.each([
    ['claude-code.jsonl', 'anthropic-messages', 7, 22],
    ['openai-chat.jsonl', 'openai-chat', 3, 21],
    ['codex-rollout.jsonl', 'openai-responses', 2, 8],
    ['generic-calls.jsonl', 'generic-calls', 0, 8],
    ['macrobench-session.jsonl', 'macrobench', 3, 4],
  ])('reads %s as %s, with its requests and calls', (name, form, requests, calls) => {
    const { events, outcome } = readText(log(name));
    expect(outcome.form?.id).toBe(form);
    expect(outcome.problems).toEqual([]);
    expect(outcome.tornLine).toBeNull();
    expect(count(events, 'request')).toBe(requests);
    expect(count(events, 'call')).toBe(calls);
  });

  it('keeps what no person typed out of the requests', () => {
    const { events } = readText(log('codex-rollout.jsonl') + log('codex-rollout.jsonl'));
    const texts = events.flatMap((event) => (event.kind === 'request' ? [event.text] : []));
    expect(texts.filter((text) => text.includes('environment_context'))).toEqual([]);
    const meta = readText(
      jsonl(
        { type: 'user', isMeta: true, message: { role: 'user', content: 'Caveat' } },
        { type: 'user', isSidechain: true, message: { role: 'user', content: 'You are a subagent.' } },
        {
          type: 'user',
          message: { role: 'user', content: '<local-command-stdout>ok</local-command-stdout>' },
        },
      ),
    );
    expect(meta.events).toEqual([]);
    expect(meta.outcome.problems).toEqual([]);
  });

  it('takes a calls’ arguments out of JSON text, and keeps text that is no JSON', () => {
    const line = (given: string) => ({
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'a', type: 'function', function: { name: 'get', arguments: given } }],
    });
    const { events } = readText(jsonl(line('{"n": 1}'), line('{"n": ')));
    expect(events).toMatchObject([{ arguments: { n: 1 } }, { arguments: { text: '{"n": ' } }]);
  });

  it('leaves out a last line that broke off, says so, and uses the rest', () => {
    const whole = log('generic-calls.jsonl');
    const { events, outcome } = readText(whole.slice(0, -40));
    expect(outcome).toMatchObject({ tornLine: 8, problems: [] });
    expect(count(events, 'call')).toBe(7);
  });

  it('uses a last line that lacks nothing but its line end', () => {
    const { events, outcome } = readText(log('generic-calls.jsonl').trimEnd());
    expect(outcome.tornLine).toBeNull();
    expect(count(events, 'call')).toBe(8);
  });

  it('refuses a broken line before the last, with its place', () => {
    const { outcome } = readText(
      `${jsonl({ session: 's', turn: 1, tool: 't', arguments: {} })}{"session": \n[1]\n`,
    );
    expect(outcome.problems.map(({ where }) => where)).toEqual(['a.jsonl:2', 'a.jsonl:3']);
  });

  it('refuses a line that is not what its form promises, and names the field', () => {
    const { outcome } = readText(
      jsonl(
        { session: 's', turn: 1, tool: 't', arguments: {} },
        { session: 's', turn: 1, tool: '', arguments: 4 },
      ),
    );
    expect(outcome.problems.map(({ found }) => found.split(':')[0])).toEqual(['tool', 'arguments']);
  });

  it('refuses a session log of a newer version', () => {
    const { outcome } = readText(jsonl({ format: 'macrobench-session-2', session: 's' }));
    expect(outcome.form?.id).toBe('macrobench');
    expect(outcome.problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['a text that is no JSON', 'hello\nworld\n'],
    ['JSON of no known form', jsonl({ name: 'x', value: 3 })],
  ])('finds no form in %s', (_, text) => {
    const { outcome } = readText(text);
    expect(outcome.form).toBeNull();
    expect(outcome.problems.length).toBeGreaterThan(0);
  });

  it('finds an empty file empty', () => {
    expect(readText('').outcome).toMatchObject({ form: null, problems: [], lines: 0 });
  });

  it('refuses a line that was too long to keep, and goes on', () => {
    const reader = createLogReader('a.jsonl');
    reader.read({ line: 1, text: null, sizeBytes: 40_000_000, isComplete: true });
    const text = JSON.stringify({ session: 's', turn: 1, tool: 't', arguments: {} });
    expect(reader.read({ line: 2, text, sizeBytes: text.length, isComplete: true })).toHaveLength(1);
    expect(reader.end().problems).toMatchObject([{ where: 'a.jsonl:1', found: 'a line of 40000000 bytes' }]);
  });

  it('holds back at most the first problems, and counts all', () => {
    const { outcome } = readText('x\n'.repeat(500));
    expect(outcome.problems).toHaveLength(20);
    expect(outcome.problemCount).toBe(500);
  });

  it('never throws, whatever JSON the lines hold', () => {
    const keys = fc.constantFrom(
      ...'type role message content tool_calls function name arguments payload session turn tool format __proto__ input messages'.split(
        ' ',
      ),
    );
    const words = fc.constantFrom(
      'user',
      'assistant',
      'tool_use',
      'tool_result',
      'response_item',
      'message',
      'function_call',
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        words,
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(keys, tie('node'), { maxKeys: 5 }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(fc.dictionary(keys, value, { maxKeys: 6 }), { maxLength: 6 }), (lines) => {
        readText(jsonl(...lines));
      }),
      { numRuns: 300 },
    );
  });

  it('gives back every call and its arguments that a log in the generic form holds', () => {
    const call = fc.record({
      session: fc.constantFrom('a', 'b'),
      turn: fc.integer({ min: 1, max: 3 }),
      tool: fc.string({ minLength: 1, maxLength: 20 }),
      arguments: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(fc.integer(), fc.boolean()), {
        maxKeys: 4,
      }),
    });
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 10 }), (calls) => {
        const { events } = readText(jsonl(...calls));
        const read = events.flatMap((event) =>
          event.kind === 'call' ? [[event.tool, event.arguments]] : [],
        );
        const secret = /token|secret|cookie/;
        const plain = calls.every((each) => !Object.keys(each.arguments).some((key) => secret.test(key)));
        if (plain) expect(read).toEqual(calls.map((each) => [each.tool, each.arguments]));
      }),
    );
  });

  it('reads a log that is cut anywhere without a problem but the torn line', () => {
    const whole = log('openai-chat.jsonl');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length }), (end) => {
        const { outcome } = readText(whole.slice(0, end));
        // A first line cut short tells no form, and is torn.
        expect(outcome.problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
