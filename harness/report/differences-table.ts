import type { Json } from '../domain/json.ts';
import type { RunDifference } from '../domain/report-input.ts';
import { columns, type ReportTable } from './table.ts';

/** The fields in which two runs differ. */
export function differencesTable(
  differences: readonly RunDifference[],
  names: { readonly left: string; readonly right: string },
): ReportTable {
  return {
    caption: `Fields in which ${names.left} and ${names.right} differ`,
    columns: columns('what', 'field', names.left, names.right),
    rows: differences.map(({ group, field, left, right }) => [group, field, value(left), value(right)]),
  };
}

function value(json: Json): { readonly quoted: string } | string {
  if (json === null) return '–';
  return { quoted: typeof json === 'string' ? shortHashes(json) : JSON.stringify(json) };
}

/** Hashes by their beginning: enough to see that they differ. */
function shortHashes(text: string): string {
  return text.replace(/\b([0-9a-f]{12})[0-9a-f]{28,}\b/g, '$1…');
}
