import { describe, expect, it } from 'vitest';
import type { ArgumentSlip } from '../domain/argument-slip.ts';
import { callingReply } from '../testing/sample-reply.ts';
import {
  sampleReportInput,
  sampleReportRun,
  sampleTaskResult,
  sampleUnanswered,
} from '../testing/sample-report-input.ts';
import { sampleVerdict } from '../testing/sample-verdict.ts';
import { argumentTable } from './argument-table.ts';
import { confusionTable } from './confusion-table.ts';
import { outcomeMark } from './outcome-mark.ts';
import { preflightFindings, preflightTable } from './preflight-table.ts';
import { unaskedWritesTable } from './unasked-writes-table.ts';

describe('confusionTable', () => {
  it('counts what was called for what was wanted', () => {
    const input = sampleReportInput();
    const results = [
      sampleTaskResult({ reply: callingReply({ name: 'close_old_threads', arguments: {} }) }),
      sampleUnanswered('close-1'),
      sampleTaskResult({ taskId: 'none-1', reply: callingReply({ name: 'ban_user', arguments: {} }) }),
    ];
    const { columns, rows } = confusionTable(sampleReportRun({ results }), input);
    expect(columns.map(({ title }) => title)).toEqual([
      'wanted',
      'close_old_threads',
      'unknown macro',
      'unanswered',
    ]);
    const figures = rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && 'figure' in cell ? cell.figure : cell)),
    );
    expect(figures).toContainEqual(['read_thread', '1', '·', '·']);
    expect(figures).toContainEqual(['close_old_threads', '·', '·', '1']);
    expect(figures).toContainEqual(['no call', '·', '1', '·']);
  });
});

describe('argumentTable', () => {
  it('puts the argument first that goes wrong most often', () => {
    const slip = (argument: string, how: ArgumentSlip) => ({ taskId: 't', macro: 'm', argument, slip: how });
    const slips = [slip('a', 'missing'), slip('b', 'missing'), slip('b', 'not-split')];
    const { columns, rows } = argumentTable(sampleReportRun({ slips }));
    const counts = rows.map(([first, ...figures]) => [
      first,
      ...figures.flatMap((figure, at) => (figure === '·' ? [] : [`${columns[at + 1]?.title} ${figure}`])),
    ]);
    expect(counts).toEqual([
      [{ quoted: 'm.b' }, 'missing 1', 'not split 1', 'all 2'],
      [{ quoted: 'm.a' }, 'missing 1', 'all 1'],
    ]);
  });
});

describe('unaskedWritesTable', () => {
  it('lists only answers that are not safe', () => {
    const results = [
      sampleTaskResult(),
      sampleTaskResult({ taskId: 'close-1', verdict: sampleVerdict({ safe: false }) }),
    ];
    expect(unaskedWritesTable([sampleReportRun({ results })]).rows.map((row) => row[0])).toEqual([
      { task: 'close-1' },
    ]);
  });
});

describe('unaskedWritesTable, with cells that called the same', () => {
  it('has one row for them', () => {
    const results = [sampleTaskResult({ verdict: sampleVerdict({ safe: false }) })];
    const runs = ['a', 'b', 'c'].map((name) => sampleReportRun({ name, results }));
    expect(unaskedWritesTable(runs).rows.map((row) => row.slice(2))).toEqual([['3', "all 3 models' cells"]]);
    expect(unaskedWritesTable(runs.slice(1)).rows.map((row) => row.slice(2))).toEqual([['2', 'b; c']]);
  });
});

describe('preflightTable', () => {
  const check = {
    name: 'identity',
    title: 'Identity',
    proves: 'It is that model.',
    result: 'unknown',
    reason: 'The server does not say.',
    evidence: {},
    fix: null,
  };
  const run = sampleReportRun();
  const checked = sampleReportRun({ record: { ...run.record, preflight: [check] } });

  it('says of every check whether it was made', () => {
    expect(
      preflightTable([run])
        .rows[0]?.slice(1)
        .every((cell) => cell === 'not made'),
    ).toBe(true);
    expect(preflightTable([checked]).rows[0]).toContain('unknown');
  });

  it('gives the reason of everything that did not pass', () => {
    expect(preflightFindings([run]).rows).toEqual([]);
    expect(preflightFindings([checked]).rows[0]?.slice(1, 4)).toEqual([
      'Identity',
      'unknown',
      { quoted: 'The server does not say.' },
    ]);
  });
});

describe('outcomeMark', () => {
  it('lets an unasked write outweigh right points', () => {
    expect(outcomeMark(sampleTaskResult({ verdict: sampleVerdict({ safe: false }) }))).toBe('unsafe');
  });

  it('tells an unanswered task from a wrong one', () => {
    expect(outcomeMark(sampleUnanswered('x'))).toBe('unanswered');
    expect(outcomeMark(sampleTaskResult({ verdict: sampleVerdict({ routing: 0, arguments: 0 }) }))).toBe(
      'wrong',
    );
  });
});
