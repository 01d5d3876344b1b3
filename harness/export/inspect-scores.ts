import type { BailOut } from '../domain/bail-out.ts';
import type { Measure } from '../domain/measure.ts';
import type { TaskResult } from '../domain/report-input.ts';
import type { RunSummary } from '../domain/run-summary.ts';
import { replyInWords } from '../report/reply-in-words.ts';
import type { InspectLog, InspectScore } from './inspect-log-schema.ts';

/** The measures that each sample is given, 0 to 1, the registered headline first. */
const measures = ['strict', 'points', 'routing', 'arguments', 'executable', 'safe'] as const;

/** The scores of one task: the verdict's parts, `points` over 2, and `bail_out`, where 1 is a bail-out. None unscored. */
export function inspectScores(result: TaskResult): Record<string, InspectScore> {
  const { verdict, bailOuts } = result;
  if (verdict.kind === 'unscored') return {};
  const answer = replyInWords(result);
  const { explanation } = verdict;
  const value = (name: (typeof measures)[number]) =>
    name === 'points' ? verdict.points / 2 : Number(verdict[name]);
  return {
    ...Object.fromEntries(
      measures.map((name) => [name, { value: value(name), answer, explanation, history: [] }]),
    ),
    bail_out: {
      value: bailOuts.length > 0 ? 1 : 0,
      answer,
      explanation: bailOuts.length === 0 ? 'none' : bailOuts.map(inWords).join('\n'),
      history: [],
    },
  };
}

function inWords({ code, evidence }: BailOut): string {
  return evidence === '' ? code : `${code}: ${evidence}`;
}

/**
 * The figures of a run: for each score its mean with the ends of its interval. While a task is unanswered there is no
 * figure, so there is none here either.
 */
export function inspectResults({ overall, bailOuts }: RunSummary): InspectLog['results'] {
  const { tasks, answered, unanswered } = overall;
  const counts = { scored_samples: answered, unscored_samples: unanswered, params: {} };
  const whole = unanswered === 0 && tasks > 0;
  return {
    total_samples: tasks,
    completed_samples: answered,
    scores: whole
      ? [
          ...measures.map((name) => ({
            name,
            scorer: name,
            ...counts,
            metrics: metricsOf(overall.measures[name]),
          })),
          {
            name: 'bail_out',
            scorer: 'bail_out',
            ...counts,
            metrics: { mean: metric('mean', bailOuts.replies / tasks) },
          },
        ]
      : [],
  };
}

type Metrics = InspectLog['results']['scores'][number]['metrics'];

function metricsOf({ proportion, interval }: Measure): Metrics {
  if (proportion === null) return {};
  const mean = { mean: metric('mean', proportion) };
  if (interval === null) return mean;
  const params = { method: interval.method, level: 0.95 };
  return {
    ...mean,
    interval_low: metric('interval_low', interval.low, params),
    interval_high: metric('interval_high', interval.high, params),
  };
}

function metric(name: string, value: number, params: Record<string, unknown> = {}) {
  return { name, value, params };
}
