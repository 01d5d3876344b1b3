import { type BailOutCode, bailOutCodes } from '../domain/bail-out.ts';
import type { LabelledReply } from '../domain/labelled-reply.ts';
import { detectBailOuts } from './detect-bail-outs.ts';

/** Counts of a yes-or-no question over labelled replies; `precision` and `recall` are null where undefined. */
export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** How well the detector does on labelled replies. */
export interface DetectorMeasurement {
  readonly replies: number;
  /** Is the reply a bail-out at all? */
  readonly overall: Confusion;
  readonly byCode: Readonly<Record<BailOutCode, Confusion>>;
  /** The overall question, for each surface form. */
  readonly byForm: Readonly<Record<string, Confusion>>;
  readonly mistakes: readonly DetectorMistake[];
}

/** A reply that the detector and its label see differently. */
export interface DetectorMistake {
  readonly id: string;
  readonly form: string;
  readonly expected: readonly BailOutCode[];
  readonly found: readonly BailOutCode[];
}

/**
 * Runs the detector over labelled replies.
 *
 * @param offered macros on offer for replies that do not name theirs
 */
export function measureDetector(
  replies: readonly LabelledReply[],
  offered: readonly string[],
): DetectorMeasurement {
  const judged = replies.map((reply) => {
    const found = new Set(
      detectBailOuts({ ...reply, offered: reply.offered ?? offered }).map(({ code }) => code),
    );
    return { reply, expected: new Set(reply.expected), found };
  });
  const anything = (codes: ReadonlySet<BailOutCode>) => codes.size > 0;
  const forms = [...new Set(replies.map((reply) => reply.form))].sort();
  return {
    replies: replies.length,
    overall: confusion(judged.map(({ expected, found }) => [anything(expected), anything(found)])),
    byCode: Object.fromEntries(
      bailOutCodes.map((code) => [
        code,
        confusion(judged.map(({ expected, found }) => [expected.has(code), found.has(code)])),
      ]),
    ) as Record<BailOutCode, Confusion>,
    byForm: Object.fromEntries(
      forms.map((form) => [
        form,
        confusion(
          judged
            .filter(({ reply }) => reply.form === form)
            .map(({ expected, found }) => [anything(expected), anything(found)]),
        ),
      ]),
    ),
    mistakes: judged
      .filter(
        ({ expected, found }) =>
          expected.size !== found.size || [...expected].some((code) => !found.has(code)),
      )
      .map(({ reply, expected, found }) => ({
        id: reply.id,
        form: reply.form,
        expected: [...expected],
        found: [...found],
      })),
  };
}

function confusion(answers: readonly (readonly [expected: boolean, found: boolean])[]): Confusion {
  const count = (expected: boolean, found: boolean) =>
    answers.filter(([isExpected, isFound]) => isExpected === expected && isFound === found).length;
  const truePositives = count(true, true);
  const falsePositives = count(false, true);
  const falseNegatives = count(true, false);
  const share = (whole: number) => (whole === 0 ? null : truePositives / whole);
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives: count(false, false),
    precision: share(truePositives + falsePositives),
    recall: share(truePositives + falseNegatives),
  };
}
