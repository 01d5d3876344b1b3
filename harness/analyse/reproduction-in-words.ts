import type { Measure } from '../domain/measure.ts';
import type { ReproducedTask, ReproductionVerdict } from './compare-reproduction.ts';
import type { Cause, ExplainingDifference } from './explaining-differences.ts';

const causeNames: Readonly<Record<Cause, string>> = {
  weights: 'the weights',
  prompt: 'the prompt',
  settings: 'the settings',
  order: 'the order of the requests',
  engine: 'the engine',
  machine: 'the machine',
  sources: 'the sources of the harness',
};

/**
 * The verdict on a reproduction in one or two sentences, with the first field that can explain a difference.
 * Proportions of the points, three decimals.
 */
export function reproductionInWords(options: {
  readonly verdict: ReproductionVerdict;
  readonly tasks: readonly ReproducedTask[];
  readonly original: Measure;
  readonly repeated: Measure;
  readonly differences: readonly ExplainingDifference[];
}): string {
  const { verdict, tasks, original, repeated } = options;
  const count = (result: ReproducedTask['result']) => tasks.filter((task) => task.result === result).length;
  const scores = `${figure(repeated.proportion)} against ${figure(original.proportion)}`;
  const interval =
    original.interval === null
      ? ''
      : ` (${figure(original.interval.low)} to ${figure(original.interval.high)})`;
  switch (verdict) {
    case 'identical':
      return `Identical: the same output on all ${tasks.length} tasks, ${figure(original.proportion)} both times.`;
    case 'within-interval':
      return `Within the interval: ${scores}${interval}; ${changed(tasks)}. ${explanation(options)}`;
    case 'different':
      return `Different: ${scores}${interval}; ${changed(tasks)}. ${explanation(options)}`;
    case 'incomplete':
      return `Incomplete: ${count('infrastructure-failure')} of ${tasks.length} tasks have no answer in one run or the other, so that there are no two scores to compare.`;
    default:
      return verdict satisfies never;
  }
}

function changed(tasks: readonly ReproducedTask[]): string {
  const outputs = tasks.filter(
    ({ result }) => result === 'same-verdict' || result === 'other-verdict',
  ).length;
  const verdicts = tasks.filter(({ result }) => result === 'other-verdict').length;
  return `another output on ${outputs} of ${tasks.length} tasks, another verdict on ${verdicts}`;
}

function explanation(options: {
  readonly tasks: readonly ReproducedTask[];
  readonly differences: readonly ExplainingDifference[];
}): string {
  const [first] = options.differences;
  // What was sent is nearer to the reply than what was recorded about the stack, weights apart.
  const sent = options.tasks.find(
    ({ result, because }) => result !== 'same-output' && because.some((each) => each !== 'weights-differ'),
  );
  if (first !== undefined && ['weights', 'prompt', 'settings'].includes(first.cause)) return inWords(first);
  if (sent !== undefined) {
    const what = sent.because.includes('prompt-differs') ? 'prompt' : 'settings';
    return `First explanation: the ${what} sent for ${sent.taskId} ${what === 'prompt' ? 'differs' : 'differ'}.`;
  }
  return first === undefined
    ? 'No recorded field differs: the engine itself is not deterministic.'
    : inWords(first);
}

function inWords({ cause, field, original, repeated }: ExplainingDifference): string {
  return `First explanation: ${causeNames[cause]}, ${field} was ${short(original)} and is ${short(repeated)}.`;
}

function short(value: string | null): string {
  if (value === null) return 'not recorded';
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

function figure(proportion: number | null): string {
  // 0.3675 has no exact binary form: rounded from below it would not match the percentage printed beside it.
  return proportion === null ? '–' : (Math.round(proportion * 1_000) / 1_000).toFixed(3);
}
