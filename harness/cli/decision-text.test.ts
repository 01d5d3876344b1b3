import { describe, expect, it } from 'vitest';
import type { Deviation } from '../domain/decision.ts';
import { decisionText } from './decision-text.ts';

function weights(runId: string, what: string): Deviation {
  return { kind: 'weights', cellId: 'a-cell', runId, statement: `${runId}: ${what}`, disqualifies: true };
}

describe('decisionText', () => {
  it('says once what was found of several runs, with their names', () => {
    const found = {
      registrationId: 'a-registration',
      lockHash: 'abc',
      rules: [],
      aside: [],
      deviations: [
        weights('run-1', 'other weights.'),
        weights('run-2', 'other weights.'),
        weights('run-3', 'unknown weights.'),
        {
          kind: 'never-run',
          cellId: 'b-cell',
          runId: null,
          statement: 'b-cell was never run.',
          disqualifies: false,
        },
      ] as const,
    };
    expect(decisionText(found, []).split('\n')).toEqual([
      'a-registration, lock abc',
      '',
      'Departures that keep a run from deciding',
      '- weights: other weights. (run-1, run-2)',
      '- weights: unknown weights. (run-3)',
      '',
      'Registered and never run as registered: 1',
      '- b-cell',
    ]);
  });
});
