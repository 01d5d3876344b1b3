import { shortened } from '../shortened.ts';
import type { ReportTable, TableCell } from '../table.ts';
import { dataBlock } from './data-block.ts';
import { htmlText } from './html-text.ts';

/** Something that the page's script makes when the reader opens it: a table, a list, or a strip of tasks. */
export type LaterPart =
  | { readonly table: ReportTable; readonly whenEmpty?: string }
  | { readonly list: readonly string[] }
  | { readonly strip: { readonly run: string; readonly changes: string } };

/**
 * Something to open whose content lies in it as data until then: a page with a thousand of them opens like one with
 * none. `id` is for links to it.
 */
export function htmlLater(title: string, parts: readonly LaterPart[], id?: string): string {
  const attribute = id === undefined ? '' : ` id="${htmlText(id)}"`;
  return `<details class="later"${attribute}><summary>${htmlText(title)}</summary><script type="application/json">${dataBlock(parts.map(compact))}</script></details>`;
}

function compact(part: LaterPart): LaterPart {
  if (!('table' in part)) return part;
  const { table } = part;
  return { ...part, table: { ...table, rows: table.rows.map((row) => row.map(short)) } };
}

function short(cell: TableCell): TableCell {
  return typeof cell === 'object' && 'quoted' in cell ? { quoted: shortened(cell.quoted, 300) } : cell;
}
