import { visibleText } from '../domain/visible-text.ts';
import { shortened } from './shortened.ts';
import type { ReportTable, TableCell } from './table.ts';

/** Words as Markdown prose on one line: nothing in them is markup, a link or a mention. */
export function markdownText(text: string): string {
  return oneLine(visibleText(text))
    .replace(/[\\`*<>|~&$]|\](?=[([:])/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@/g, '\\@')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/^(#+|[+-])(?=\s|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A quotation as inline code on one line. Whatever a model, a server or a file says stands in one of these. */
export function markdownCode(text: string, most = 500): string {
  const line = oneLine(shortened(visibleText(text), most));
  if (line === '') return '(empty)';
  const fence = '`'.repeat(longestRun(line) + 1);
  return `${fence} ${line} ${fence}`;
}

/** A quotation as a block of its own, behind a fence longer than any in it. */
export function markdownBlock(text: string, most = 20_000): string {
  const shown = shortened(visibleText(text), most);
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}text\n${shown}\n${fence}`;
}

/** A table as GitHub-flavoured Markdown, without its caption. */
export function markdownTable({ columns, rows, notes = [] }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => markdownText(title))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(markdownCell))),
    ...notes.flatMap((note) => ['', markdownText(note)]),
  ].join('\n');
}

function markdownCell(cell: TableCell): string {
  if (typeof cell === 'string') return markdownText(cell);
  // A bar ends a table's cell even inside code; only there a backslash before it vanishes.
  if ('quoted' in cell) return markdownCode(cell.quoted, 300).replace(/\|/g, '\\|');
  if ('run' in cell) return markdownText(cell.name);
  if ('figure' in cell) return markdownText(cell.figure);
  return markdownText(cell.task);
}

function oneLine(text: string): string {
  return text.replace(/\t/g, '\\t').replace(/\n/g, ' ⏎ ').trim();
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
