import { markdownTable, markdownText } from './markdown-text.ts';
import type { ReportTable } from './table.ts';

/** A heading with paragraphs under it; empty paragraphs fall away. */
export function markdownSection(level: number, title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.filter((paragraph) => paragraph !== '');
  return [`${'#'.repeat(level)} ${markdownText(title)}`, ...body].join('\n\n');
}

/** A table under its caption; a sentence instead of an empty one. */
export function captionedTable(table: ReportTable, whenEmpty = 'Nothing.'): string {
  const caption = `**${markdownText(table.caption)}**`;
  return `${caption}\n\n${table.rows.length === 0 ? whenEmpty : markdownTable(table)}`;
}
