import { describe, expect, it } from 'vitest';
import { sampleOutcomeReport, sampleOutcomeRun } from '../testing/sample-outcome-report.ts';
import { sampleReportInput, sampleReportRun, sampleTaskResult } from '../testing/sample-report-input.ts';
import { sampleVerdict } from '../testing/sample-verdict.ts';
import { answerSentences } from './answer-sentence.ts';
import { attemptsTable } from './attempts-table.ts';
import { besideBaselines } from './beside-baselines.ts';
import { outcomeSentences } from './outcome-sentences.ts';
import { modelsFirst } from './outcome-tables.ts';

const wrong = sampleTaskResult({ verdict: sampleVerdict({ routing: 0, arguments: 0 }) });
const right = sampleReportRun({ name: 'right' });
const bad = sampleReportRun({ name: 'bad', results: [wrong, wrong, wrong] });

function baseline(name: string, results = [wrong, wrong, sampleTaskResult()]) {
  return { name, summary: sampleReportRun({ results }).summary };
}

describe('answerSentences', () => {
  it('lets runs that answer the same share a sentence', () => {
    const sentences = answerSentences([right, bad, { ...right, name: 'right too' }]);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toContain('right; right too (exploratory) each answer 3 of 3');
    expect(sentences[1]).toContain('bad (exploratory) answers 0 of 3');
  });
});

describe('besideBaselines', () => {
  it('says how many cells have more than the best baseline', () => {
    const references = [baseline('weak', [wrong, wrong, wrong]), baseline('strong')];
    const says = besideBaselines({ runs: [right, bad] }, { references });
    expect(says).toContain('The best baseline, strong,');
    expect(says).toContain('1 of 2 cells have more points, 1 of 2 cells have more tasks strictly right');
    expect(besideBaselines({ runs: [bad] }, { references })).toContain('this cell does not have more points');
  });

  it('leaves out the oracle, and says nothing without models or baselines', () => {
    expect(besideBaselines({ runs: [bad] }, { references: [baseline('oracle')] })).toBeNull();
    expect(besideBaselines({ runs: [] }, { references: [baseline('strong')] })).toBeNull();
  });
});

describe('work on worlds', () => {
  it('stands in sentences without the scripted workers, which come last in tables', () => {
    const scripted = sampleOutcomeRun('route', { isScripted: true, name: 'no-op' });
    const model = sampleOutcomeRun('route', { isScripted: false, name: 'tiny' });
    expect(modelsFirst([scripted, model])).toEqual([model, scripted]);
    expect(outcomeSentences({ runs: [scripted, model] })).toEqual([
      expect.stringMatching(/^tiny, route \(.*\) gets \d+ of \d+ requests done/),
    ]);
  });

  it('has lines of its own among the runs that were started', () => {
    const worked = sampleOutcomeRun('route', { runId: 'worked' });
    const input = sampleReportInput();
    const [first] = input.ledger;
    if (first === undefined) throw new Error('the sample has no ledger');
    const ledger = ['worked', 'elsewhere'].map((runId) => ({ ...first, runId }));
    const outcomes = sampleOutcomeReport({ runs: [worked] });
    const lines = attemptsTable({ runs: [], ledger, outcomes }).rows.map((row) => row.at(-1));
    expect(lines[0]).toMatch(/^work on worlds: success /);
    expect(lines[1]).toBe('outside this report');
  });
});
