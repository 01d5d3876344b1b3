import { shortened } from '../shortened.ts';
import type { ReportTable, TableCell } from '../table.ts';
import { htmlText } from './html-text.ts';

/** With more columns than this a table is set closer, and its first column stays in view. */
const mostColumns = 12;

/** A table in a box that scrolls by itself; the first cell of a row is its heading. A sentence for an empty one. */
export function htmlTable(table: ReportTable, whenEmpty = 'Nothing.'): string {
  const { caption, columns, rows, notes = [] } = table;
  if (rows.length === 0) return `<p><strong>${htmlText(caption)}.</strong> ${htmlText(whenEmpty)}</p>`;
  const head = columns.map(
    ({ title, align }) => `<th scope="col"${align === 'right' ? ' class="n"' : ''}>${htmlText(title)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const classes = [columns[index]?.align === 'right' ? 'n' : '', shade(cell)].filter(
        (name) => name !== '',
      );
      const attribute = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
      return index === 0
        ? `<th scope="row"${attribute}>${htmlCell(cell)}</th>`
        : `<td${attribute}>${htmlCell(cell)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${htmlText(caption)}"><table${columns.length > mostColumns ? ' class="wide"' : ''}>`,
    `<caption>${htmlText(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`,
    ...notes.map((note) => `<p class="note">${htmlText(note)}</p>`),
  ].join('\n');
}

function htmlCell(cell: TableCell): string {
  if (typeof cell === 'string') return htmlText(cell);
  if ('quoted' in cell)
    return `<code${isWord(cell.quoted) ? ' class="word"' : ''}>${htmlText(shortened(cell.quoted, 300))}</code>`;
  if ('run' in cell) return `<a href="#run-${htmlText(cell.run)}">${htmlText(cell.name)}</a>`;
  if ('figure' in cell) return htmlText(cell.figure);
  return `<a href="#task=${htmlText(cell.task)}">${htmlText(cell.task)}</a>`;
}

/** A hash or a name, which is not broken. */
function isWord(text: string): boolean {
  return /^[\w.-]{1,24}$/.test(text);
}

function shade(cell: TableCell): string {
  return typeof cell === 'object' && 'figure' in cell && cell.shade > 0 ? `s${cell.shade}` : '';
}
