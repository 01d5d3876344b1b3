import type { TopLevelSpec } from 'vega-lite';
import { renderChart } from '../charts/render-chart.ts';
import type { ReportTable } from '../table.ts';
import { htmlDetails } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';

/** A chart with a sentence that says what it shows and, where it does not stand elsewhere, its table. */
export async function htmlFigure(options: {
  readonly spec: TopLevelSpec;
  readonly says: string;
  readonly table: ReportTable | null;
}): Promise<string> {
  const { spec, says, table } = options;
  const svg = await renderChart(spec);
  return [
    `<figure><div class="scroll chart${isSmall(svg) ? ' small' : ''}" tabindex="0" role="img" aria-label="${htmlText(says)}">${svg}</div>`,
    `<figcaption>${htmlText(says)}</figcaption>`,
    table === null ? '' : htmlDetails('The same as a table', [htmlTable(table)]),
    '</figure>',
  ].join('\n');
}

/** Drawn in its own size even on a phone. */
function isSmall(svg: string): boolean {
  return Number(/ width="(\d+)/.exec(svg)?.[1] ?? 0) < 400;
}
