import type { ReportInput } from '../../domain/report-input.ts';
import { publishedCaveats, publishedRows } from '../published-table.ts';
import { htmlDetails, htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';

/** What others published, apart from everything measured here; empty without sources. */
export function publishedSection({ published = [] }: ReportInput): string {
  if (published.length === 0) return '';
  return htmlSection(
    'published',
    'Published by others, not re-run here',
    published.flatMap((source) => [
      `<p>From <code>${htmlText(source.source.folder)}</code> (${htmlText(source.source.licence)}, ${htmlText(source.source.taken)}). ${htmlText(source.scoring)} Corpus: ${htmlText(source.corpus)}. These figures answer other tasks than the ones measured here and can't be put in one order with them.</p>`,
      htmlTable(publishedRows(source)),
      htmlDetails('What is unknown about them', [
        `<ul>${publishedCaveats(source)
          .map((caveat) => `<li>${htmlText(caveat)}</li>`)
          .join('')}</ul>`,
      ]),
    ]),
  );
}
