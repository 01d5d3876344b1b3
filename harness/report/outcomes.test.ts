import { describe, expect, it } from 'vitest';
import { sampleOutcomeReport } from '../testing/sample-outcome-report.ts';
import { sampleReportInput } from '../testing/sample-report-input.ts';
import { chartSpecs } from './chart-specs.ts';
import { htmlReport } from './html-report.ts';
import { jsonReport } from './json-report.ts';
import { markdownReport } from './markdown-report.ts';
import { outcomesMarkdown } from './outcomes-markdown.ts';

const title = 'What encoding a workflow is worth';
const outcomes = sampleOutcomeReport();
const decided = {
  registrationId: 'worlds-v1',
  question: 'Is one call <better>?',
  lockHash: null,
  rules: [
    {
      rule: 'registration as it stands',
      reason: null,
      scorerHash: '1',
      detectorHash: '2',
      corpusHash: '3',
      decisions: [],
    },
  ],
  deviations: [
    { kind: 'never-run', cellId: 'tiny-route', runId: null, statement: 'It never ran.', disqualifies: false },
  ],
  exclusions: [],
} as const;

describe('the section on what encoding a workflow is worth', { timeout: 60_000 }, () => {
  it('is nowhere without runs', async () => {
    for (const input of [sampleReportInput(), sampleReportInput({ outcomes: { ...outcomes, runs: [] } })]) {
      expect(await htmlReport(input)).not.toContain(title);
      expect(markdownReport(input)).not.toContain(title);
      expect(chartSpecs(input).map(({ name }) => name)).not.toContain('encoding-success');
    }
  });

  it('says success with its interval, unrequested writes, costs, difference and break-even', () => {
    const text = markdownReport(sampleReportInput({ outcomes }));
    const [, section = ''] = text.split(`## ${title}\n`);
    expect(section).toContain(
      '| tiny raw greedy free shown | route | exploratory | 50.0 [10.0–90.0] | 50.0 | 50.0 | 3 | no-call 1 |',
    );
    expect(section).toContain('| oracle | route | 1.0 | 1.0 | 700 | 30 | 1.25 | 0.5000 | 0 |');
    expect(section).toContain(
      '| route | free-loop | 0.0 [−60.0 to +60.0] | 1.000 | 0.0 [−60.0 to +60.0] | 1000 [500–never] |',
    );
  });

  it('has bounds instead of figures while work has no end, and says that a run is not complete', () => {
    const [run] = outcomes.runs;
    if (run === undefined) throw new Error('the sample has runs');
    const success = {
      ...run.summary.success,
      proportion: null,
      interval: null,
      bounds: { low: 0.5, high: 1 },
    };
    const open = { ...run, state: 'incomplete' as const, summary: { ...run.summary, success } };
    const text = outcomesMarkdown({ ...outcomes, runs: [open] }, 2);
    expect(text).toContain('exploratory, incomplete | (50.0–100.0) |');
  });

  it('stands on the page with a link, a drawn and described chart, and tables with captions and headings', async () => {
    const page = await htmlReport(sampleReportInput({ outcomes: { ...outcomes, decided } }));
    expect(page).toContain(`<a href="#encoding">${title}</a>`);
    const [, section = ''] = page.split('<section id="encoding"');
    const [own = ''] = section.split('</section>');
    expect(own).toMatch(/role="img" aria-label="Success of every run[^"]+"><svg aria-hidden="true"/);
    expect(own).toContain('tiny raw greedy free shown, free-loop');
    expect([...own.matchAll(/<caption>/g)]).toHaveLength(4);
    expect([...own.matchAll(/<tr>/g)].length).toBe([...own.matchAll(/<tr><th scope="(?:col|row)"/g)].length);
    expect(own).toContain('Is one call &lt;better&gt;?');
    expect(own).toContain('It never ran.');
  });

  it('is data in the JSON, work on each task included', () => {
    expect(JSON.parse(jsonReport(sampleReportInput({ outcomes }))).outcomes).toEqual(outcomes);
  });
});
