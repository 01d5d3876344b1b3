import { type PublishedResults, type PublishedRow, unknownAbout } from '../domain/published-result.ts';
import { markdownCode, markdownTable, markdownText } from './markdown-text.ts';
import { columns, type ReportTable } from './table.ts';

/**
 * The rows that others published, as Markdown tables of their own, one a source: what is stated, and what is unknown
 * about each. They were not re-run here and never share a table with measured rows. Empty without sources.
 */
export function publishedTable(sources: readonly PublishedResults[]): string {
  return sources.map(sourceSection).join('\n\n');
}

function sourceSection(published: PublishedResults): string {
  const { source, scoring, corpus, rows, statements } = published;
  return [
    `### Published by ${markdownText(source.name)}, not re-run here`,
    '',
    `From ${markdownCode(source.folder)} (${markdownText(source.licence)}, ${markdownText(source.taken)}). ${markdownText(scoring)} Corpus: ${markdownText(corpus)}. These figures answer other tasks than the ones measured here and can't be put in one order with them.`,
    '',
    markdownTable(publishedRows(published)),
    ...statements.map(
      ({ about, macros, routedPositives }) =>
        `\n${markdownText(about)}: ${macros} macros, ${(100 * routedPositives).toFixed(1)}% of the positives routed.`,
    ),
    '',
    '**What is unknown about them**',
    '',
    ...rows.map(
      (row) =>
        `- ${markdownText(row.model)}, ${row.date} (${markdownCode(row.file)}): ${markdownText(caveats(row).join(' '))}`,
    ),
  ].join('\n');
}

/** The rows of one source without a form. */
export function publishedRows({ source, rows }: PublishedResults): ReportTable {
  return {
    caption: `Published by ${source.name}, not re-run here`,
    columns: columns(
      'model',
      'stack',
      'date',
      'points of the most',
      'unanswered',
      'bail-outs',
      'mean latency',
    ),
    rows: rows.map(tableRow),
  };
}

/** What a reader has to know about each row of a source, and what nobody stated. */
export function publishedCaveats({ rows }: PublishedResults): string[] {
  return rows.map((row) => `${row.model}, ${row.date}: ${caveats(row).join(' ')}`);
}

function tableRow(row: PublishedRow): string[] {
  const { stack, points, mostPoints, unanswered, bailOuts, meanLatencyMs } = row;
  const caught = bailOuts === null ? null : Object.values(bailOuts).reduce((sum, count) => sum + count, 0);
  return [
    row.model,
    stack.version === null ? stack.name : `${stack.name} ${stack.version}`,
    row.date,
    `${points} of ${mostPoints} (${((100 * points) / mostPoints).toFixed(1)}%)`,
    unanswered === null ? 'not stated' : String(unanswered),
    caught === null ? 'not stated' : String(caught),
    meanLatencyMs === null ? 'not stated' : `${(meanLatencyMs / 1000).toFixed(1)} s`,
  ];
}

function caveats(row: PublishedRow): string[] {
  const unknown = unknownAbout(row);
  const temperature =
    row.settings.temperature === null
      ? []
      : [`Temperature ${row.settings.temperature} is stated; whether it was sent is not.`];
  return [
    ...row.remarks,
    ...temperature,
    ...(unknown.length === 0 ? [] : [`Not stated: ${unknown.join(', ')}.`]),
  ];
}
