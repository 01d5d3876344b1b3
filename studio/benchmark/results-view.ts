import { duration, percent, percentRange } from '../../harness/cli/percent.ts';
import type { Measure } from '../../harness/domain/measure.ts';
import type { GroupSummary, RunSummary } from '../../harness/domain/run-summary.ts';
import { element } from '../view/element.ts';

/** The results of a run by bucket, with what it takes no model to reach beside them. */
export function resultsView(
  summary: RunSummary,
  baselines: readonly { readonly name: string; readonly summary: RunSummary }[],
): HTMLElement {
  const { bailOuts, latency, unanswered } = summary;
  const codes = Object.entries(bailOuts.byCode).map(([code, ids]) => `${code} ${ids.length}`);
  return element(
    'div',
    {},
    table('By bucket, in percent', [...summary.buckets, { ...summary.overall, name: 'all tasks' }]),
    element(
      'p',
      { class: 'note' },
      `Bail-outs: ${codes.length === 0 ? 'none' : codes.join(', ')} (${bailOuts.replies} replies). `,
      `Time per reply: half of them within ${duration(latency.p50Ms)}, 95% within ${duration(latency.p95Ms)}. `,
      unanswered.length === 0
        ? ''
        : `${unanswered.length} tasks have no answer, so there is no headline: figures in parentheses are what it could be.`,
    ),
    table(
      'What it takes no model to reach, computed here',
      baselines.map(({ name, summary: { overall } }) => ({ ...overall, name })),
    ),
  );
}

function table(caption: string, groups: readonly GroupSummary[]): HTMLElement {
  const head = ['', 'tasks', 'strict', 'routing', 'arguments', 'executable', 'safe', 'points [95%]'];
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...head.map((name, index) =>
            index === 0 ? element('td', {}) : element('th', { scope: 'col', class: 'number' }, name),
          ),
        ),
      ),
      element('tbody', {}, ...groups.map(row)),
    ),
  );
}

function row(group: GroupSummary): HTMLElement {
  const { strict, routing, arguments: filled, executable, safe, points } = group.measures;
  const cells = [
    String(group.tasks),
    ...[strict, routing, filled, executable, safe].map(figure),
    points.proportion === null
      ? figure(points)
      : `${percent(points.proportion)} [${percentRange(points.interval)}]`,
  ];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, group.name),
    ...cells.map((cell) => element('td', { class: 'number' }, cell)),
  );
}

/** A figure, or what it could be while tasks are unanswered. */
function figure({ proportion, bounds }: Measure): string {
  return proportion === null && bounds !== null ? `(${percentRange(bounds)})` : percent(proportion);
}
