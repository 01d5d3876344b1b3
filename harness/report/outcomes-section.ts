import type { Interval } from '../domain/interval.ts';
import type { Measure } from '../domain/measure.ts';
import type { OutcomeComparison, OutcomeReport, OutcomeRun } from '../domain/outcome-report.ts';
import type { Difference } from '../domain/paired-comparison.ts';

/** A table of a section: what it shows, its head, and rows of texts. */
export interface SectionTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** How many of the first columns hold words. */
  readonly words: number;
  readonly rows: readonly (readonly string[])[];
}

/** What encoding workflows buys, as tables: for the terminal, Markdown or a page. Empty without runs. */
export function outcomeTables(report: OutcomeReport): SectionTable[] {
  if (report.runs.length === 0) return [];
  const { price } = report;
  const unit = price === null ? '' : ` ${price.unit}`;
  return [
    {
      caption: `Success by arm: end state and required facts right, nothing written that was not asked for (${report.tasks} tasks)`,
      head: [
        'model',
        'arm',
        'standing',
        'success % (95%)',
        'facts %',
        'state %',
        'unrequested writes',
        'ended otherwise',
      ],
      words: 3,
      rows: report.runs.map(successRow),
    },
    {
      caption: `What it took, for each request${price === null ? '' : `; prices: ${price.name}`}`,
      head: [
        'model',
        'arm',
        'model requests',
        'calls',
        'prompt tokens',
        'reply tokens',
        's per success',
        `${unit.trim() || 'cost'} per 1,000`,
        'cut results',
      ],
      words: 2,
      rows: report.runs.map(costRow),
    },
    ...(report.comparisons.length === 0
      ? []
      : [
          {
            caption: `Arms of one model, task by task: left minus right, in points of percent${price === null ? '' : `; break-even of encoding once for ${price.encodingOnce} ${price.unit}`}`,
            head: [
              'model',
              'left',
              'right',
              'success (95%)',
              'p (mid)',
              'safe (95%)',
              'encoding pays from request',
            ],
            words: 3,
            rows: report.comparisons.map(comparisonRow),
          },
        ]),
  ];
}

/** The same as Markdown; empty without runs. */
export function outcomesMarkdown(report: OutcomeReport): string {
  const tables = outcomeTables(report).map(({ caption, head, words, rows }) =>
    [
      `${caption}.`,
      '',
      `| ${head.join(' | ')} |`,
      `|${head.map((_, index) => (index < words ? '---' : '---:')).join('|')}|`,
      ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    ].join('\n'),
  );
  if (tables.length === 0) return '';
  return ['## What encoding buys', '', note, '', tables.join('\n\n'), ''].join('\n');
}

const note =
  'The same requests in the same worlds, by three arms: `route` makes one call among the macros; `structured-loop` works with primitives, one typed call a step; `free-loop` works with primitives and may call several at once. Judged is how the work ended, never the way there. The scripted workers show what a score is worth: the oracle knows what is asked and sees what the arm shows; the others know nothing.';

function successRow(run: OutcomeRun): string[] {
  const { success, facts, state, unrequestedWrites, ends } = run.summary;
  const others = Object.entries(ends)
    .filter(([end]) => end !== 'answered' && end !== 'handed-over')
    .map(([end, count]) => `${end} ${count}`);
  return [
    run.model,
    run.arm.kind,
    run.state === 'complete' ? run.standing : `${run.standing}, ${run.state}`,
    withInterval(success),
    share(facts),
    share(state),
    String(unrequestedWrites),
    others.join(', ') || '–',
  ];
}

function costRow({ model, arm, summary }: OutcomeRun): string[] {
  return [
    model,
    arm.kind,
    fixed(summary.requestsPerTask, 1),
    fixed(summary.callsPerTask, 1),
    fixed(summary.promptTokensPerTask, 0),
    fixed(summary.replyTokensPerTask, 0),
    fixed(summary.secondsPerSuccess, 2),
    fixed(summary.costPerThousandRequests, 4),
    String(summary.cutResults),
  ];
}

function comparisonRow({ model, left, right, success, safe, breakEven }: OutcomeComparison): string[] {
  return [
    model,
    left,
    right,
    differenceText(success),
    success.midP === null ? '–' : success.midP.toPrecision(2),
    differenceText(safe),
    breakEvenText(breakEven),
  ];
}

function breakEvenText(breakEven: OutcomeComparison['breakEven']): string {
  if (breakEven === null) return '–';
  const { requests, interval } = breakEven;
  if (requests === null) return 'never: the route costs no less';
  if (interval === null) return String(requests);
  return `${requests} (${interval.low}–${interval.high ?? 'never'})`;
}

function share({ proportion, bounds }: Measure): string {
  return proportion === null ? boundsText(bounds) : percent(proportion);
}

function withInterval({ proportion, interval, bounds }: Measure): string {
  if (proportion === null) return boundsText(bounds);
  return interval === null ? percent(proportion) : `${percent(proportion)} (${range(interval)})`;
}

function boundsText(bounds: Interval | null): string {
  return bounds === null ? '–' : `between ${percent(bounds.low)} and ${percent(bounds.high)}`;
}

function differenceText({ difference, interval, bounds }: Difference): string {
  if (difference === null) return boundsText(bounds);
  return interval === null
    ? percent(difference)
    : `${percent(difference)} (${percent(interval.low)} to ${percent(interval.high)})`;
}

function range({ low, high }: Interval): string {
  return `${percent(low)}–${percent(high)}`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function fixed(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}
