import type { Attempt } from '../domain/attempt.ts';
import type { BailOut } from '../domain/bail-out.ts';
import type { Verdict } from '../domain/verdict.ts';

/**
 * A judge that needs no corpus: the text `right` earns two points, an empty text is a bail-out, anything else earns
 * nothing.
 */
export const sampleJudge = {
  profile: 'registered-v1',
  scorerHash: '5'.repeat(64),
  detectorHash: '6'.repeat(64),
  judge: ({ completion }: Attempt): { bailOuts: BailOut[]; verdict: Verdict } => {
    if (completion.kind === 'failed') {
      const explanation = completion.failure.message;
      return { bailOuts: [], verdict: { kind: 'unscored', reason: 'infrastructure-failure', explanation } };
    }
    const { text } = completion.reply;
    const point = text === 'right' ? 1 : 0;
    const bailOut: BailOut = {
      code: 'empty-reply',
      ruleVersion: 1,
      source: { in: 'text' },
      start: 0,
      end: 0,
      evidence: '',
    };
    return {
      bailOuts: text === '' ? [bailOut] : [],
      verdict: {
        kind: 'scored',
        routing: point,
        arguments: point,
        executable: true,
        safe: true,
        strict: point === 1,
        points: 2 * point,
        abstained: false,
        explanation: text.slice(0, 20),
        findings: [],
      },
    };
  },
} as const;
