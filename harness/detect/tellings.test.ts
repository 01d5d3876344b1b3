import { describe, expect, it } from 'vitest';
import type { ReplyCall } from '../domain/reply.ts';
import { detectBailOuts } from './detect-bail-outs.ts';
import { tellings } from './tellings.ts';

const offered = ['triage_issue', 'suggest_reviewers', 'setLights'];

function told(text: string, calls: readonly ReplyCall[] = []): readonly (string | null)[] {
  return tellings({ text, calls, finishReason: 'stop', serverParseError: null, offered }).map(
    ({ name }) => name,
  );
}

describe('tellings', () => {
  const made = [{ name: 'triage_issue', argumentsText: '{"number": 3}' }];

  it('name what is told, on offer or not, and null where no name stands', () => {
    expect(told('triage_issue(number=3)')).toEqual(['triage_issue']);
    expect(told('{"name": "merge_it", "arguments": {"number": 3}}')).toEqual(['merge_it']);
    expect(told('{"owner": "acme", "number": 3}')).toEqual([null]);
  });

  it('leave out what a real call says too', () => {
    expect(told('{"name": "triage_issue", "arguments": {"number": 3}}', made)).toEqual([]);
    expect(told('I will call triage_issue.', made)).toEqual([]);
  });

  it('keep the same macro with other values, and another macro', () => {
    expect(told('{"name": "triage_issue", "arguments": {"number": 4}}', made)).toEqual(['triage_issue']);
    expect(told('I will also call suggest_reviewers.', made)).toEqual(['suggest_reviewers']);
  });

  for (const text of [
    'Wywołuję makro triage_issue dla zgłoszenia 77.',
    '我将调用 triage_issue。',
    'triage_issue を呼び出します。',
    'triage_issue 매크로를 호출하겠습니다.',
    'Я вызываю triage_issue.',
    'Userò triage_issue.',
    'Vou usar a macro triage_issue.',
    'Ik ga nu triage_issue aanroepen.',
    'Proceeding with setLights for the bedroom.',
    'Let me look at it with the triage issue macro.',
    'triage_issue acme web 12',
    'triage_issue, suggest_reviewers',
    '<tool_name>triage_issue</tool_name>',
    'owner: acme\nrepo: web\nnumber: 3',
  ]) {
    it(`fires on ${JSON.stringify(text)}`, () => expect(told(text)).not.toEqual([]));
  }

  for (const text of [
    'Using setLights in the day is not needed.',
    'Your colleague wrote that triage_issue was run on #3.',
    'I can use triage_issue once you give me a number.',
    'Keine Sorge, ich habe triage_issue nicht aufgerufen.',
    'Para triage_issue necesito el número.',
    'triage_issue は課題を読むだけです。',
    'name: Ada Lovelace\nborn: 1815',
    '- owner: acme\n- repo: web\n\nWhich number?',
  ]) {
    it(`stays quiet on ${JSON.stringify(text)}`, () => expect(told(text)).toEqual([]));
  }
});

describe('hostile replies of 12,000 characters', () => {
  for (const unit of [
    '```',
    '{',
    '{"name": "',
    '<tool_call>',
    'triage_issue(',
    'triage_issue: ',
    'I will call ',
    'a_',
    '| ',
    '\n',
  ]) {
    it(`are read in time: ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(12_000 / unit.length);
      const input = { text, calls: [], finishReason: 'stop', serverParseError: null, offered } as const;
      const before = process.cpuUsage();
      detectBailOuts(input);
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(400);
    });
  }
});
