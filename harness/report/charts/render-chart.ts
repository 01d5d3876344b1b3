import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { visibleText } from '../../domain/visible-text.ts';

/** Colours are the page's own variables, so that one drawing serves light and dark. */
const config = {
  background: 'transparent',
  font: 'system-ui, sans-serif',
  view: { stroke: 'var(--line)' },
  axis: {
    labelColor: 'var(--ink)',
    titleColor: 'var(--ink)',
    domainColor: 'var(--muted)',
    tickColor: 'var(--muted)',
    gridColor: 'var(--line)',
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
  },
  header: { labelColor: 'var(--ink)', titleColor: 'var(--ink)', labelFontSize: 12 },
  text: { color: 'var(--ink)', fontSize: 11 },
} as const;

/** Draws a Vega-Lite chart as SVG, without a browser. The drawing is hidden from readers: its table is beside it. */
export async function renderChart(spec: TopLevelSpec): Promise<string> {
  const compiled = compile({ ...spec, config: { ...config, ...spec.config } } as TopLevelSpec);
  const view = new View(parse(compiled.spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  // vega escapes markup in labels; what is hidden in a name has to show as well.
  return visibleText(svg)
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" ')
    .replace(/ (?:role|aria-label|aria-roledescription)="[^"]*"/g, '')
    .replace(/<path class="foreground"[^>]* d=""[^>]*\/>/g, '')
    .replace(/<[a-z][^<>]*>/g, withoutDefaults);
}

/** A tag without what it would be anyhow: a chart has thousands. The page's style gives the font. */
function withoutDefaults(tag: string): string {
  if (tag.startsWith('<svg')) return tag;
  return tag.replace(
    / (?:font-family="[^"]*"|class="[^"]*"|pointer-events="none"|opacity="1"|aria-hidden="true"|stroke-width="1"|x2="0"|y2="0")/g,
    '',
  );
}
