import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../testing/hostile-reply.ts';
import { sampleReply } from '../testing/sample-reply.ts';
import { sampleReportInput, sampleReportRun, sampleTaskResult } from '../testing/sample-report-input.ts';
import { sampleVerdict } from '../testing/sample-verdict.ts';
import { compareMarkdown } from './compare-markdown.ts';
import { jsonReport } from './json-report.ts';
import { markdownReport } from './markdown-report.ts';

describe('markdownReport', () => {
  it('answers first', () => {
    const lines = markdownReport(sampleReportInput()).split('\n');
    expect(lines[0]).toBe('# Sample report');
    expect(lines[4]).toContain('answers 3 of 3 tasks strictly right');
  });

  it('lists a run that died, next to its successor and with the fields in which they differ', () => {
    const text = markdownReport(sampleReportInput());
    expect(text).toContain('The server went away.');
    expect(text).toContain('| 1 of 3 |');
    expect(text).toContain('## Runs next to their successors');
    expect(text).toContain('| config | cell.config.schema | ` shown ` | ` hidden ` |');
  });

  it('gives bounds and no headline while a task is unanswered', () => {
    const input = sampleReportInput();
    const [died] = input.runs;
    const runs = died === undefined ? [] : [{ ...died, headline: true }];
    const text = markdownReport({ ...input, runs, pairs: [] });
    expect(text).toContain(
      '2 of 3 tasks are unanswered, so there is no headline; points lie between 33.3–100.0%',
    );
    expect(text).toContain('(33.3–100.0)');
  });

  it('keeps confirmatory and exploratory runs in tables of their own', () => {
    const input = sampleReportInput();
    const confirmatory = sampleReportRun({ name: 'registered cell', standing: 'confirmatory' });
    const text = markdownReport({ ...input, runs: [...input.runs, confirmatory], pairs: [] });
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
    const mixed = tables.filter((table) => table.includes('registered cell') && table.includes('run 2 of 2'));
    expect(mixed.filter((table) => table.startsWith('| cell | points'))).toEqual([]);
  });

  it('gives registered decisions, deviations and what others published places of their own', () => {
    const input = sampleReportInput({ deviations: [], published: [], decisions: [] });
    expect(markdownReport(input)).toContain('## Registered hypotheses');
    expect(markdownReport(input)).not.toContain('## Published by others');
    expect(markdownReport(sampleReportInput())).not.toContain('## Registered hypotheses');
  });

  it('names a baseline as one and gives it no times', () => {
    const row = markdownReport(sampleReportInput())
      .split('\n')
      .find((line) => line.startsWith('| silent (baseline) |'));
    expect(row?.endsWith('| – | – | – | – | – |')).toBe(true);
  });

  it('adds baselines that did not run', () => {
    const input = sampleReportInput();
    const reference = { name: 'majority', summary: sampleReportRun().summary };
    expect(markdownReport({ ...input, references: [reference] })).toContain(
      '| majority (baseline, computed for this report) |',
    );
  });

  it('lets a reply do nothing but show', () => {
    const results = Object.values(hostileTexts).map((text) =>
      sampleTaskResult({
        reply: sampleReply({ text }),
        verdict: sampleVerdict({ routing: 0, explanation: text }),
      }),
    );
    const task = sampleReportInput().tasks[0];
    const tasks = results.flatMap(() => (task === undefined ? [] : [task]));
    const text = markdownReport({
      ...sampleReportInput({ pairs: [] }),
      tasks,
      runs: [sampleReportRun({ results })],
    });
    const outside = text.replace(/(`+) .*? \1/g, '').replace(/```text[\s\S]*?```/g, '');
    expect(outside).not.toMatch(/<script|\]\(javascript|out of the fence|https:\/\/|\u001b|\u202e/);
    expect(text).not.toMatch(/\u001b|\u202e/);
    expect(text.length).toBeLessThan(20_000);
  });
});

describe('compareMarkdown', () => {
  it('begins each pair with the fields in which its runs differ', () => {
    const input = sampleReportInput();
    const pairs = input.pairs.map((pair) => ({ ...pair, because: 'asked' as const }));
    const text = compareMarkdown({ ...input, pairs });
    const at = (part: string) => text.indexOf(part);
    expect(at('cell.config.schema')).toBeGreaterThan(at('## Pairs'));
    expect(at('2 of 3 tasks lack an answer')).toBeGreaterThan(at('cell.config.schema'));
    expect(at('| close-1 | close_old_threads | answered on one side only | unanswered |')).toBeGreaterThan(0);
  });
});

describe('jsonReport', () => {
  it('holds everything that the report is made of', () => {
    const input = sampleReportInput();
    const parsed: unknown = JSON.parse(jsonReport(input));
    expect(parsed).toEqual({
      format: 'macrobench-report',
      version: 1,
      ...(JSON.parse(JSON.stringify(input)) as object),
    });
  });
});
