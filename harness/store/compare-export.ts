import { join } from 'node:path';
import type { ExportFileName, ExportTexts } from './export-texts.ts';
import { integrityError } from './integrity-error.ts';
import type { RunExport } from './read-export.ts';

/**
 * Compares an export with what its contents give when they are hashed and written anew. Catches any line whose hash
 * is wrong, and any byte that was added, dropped or written otherwise.
 *
 * @throws HarnessError `export-changed` (integrity) for the first line that differs
 */
export function compareExport(
  source: RunExport,
  expected: ExportTexts,
  names: readonly ExportFileName[],
): void {
  for (const name of names) {
    if (source.texts[name] === expected[name]) continue;
    const found = source.texts[name].split('\n');
    const lines = expected[name].split('\n');
    const index = found.findIndex((line, at) => line !== lines[at]);
    const at = index === -1 ? found.length : index;
    throw integrityError({
      code: 'export-changed',
      where: `${join(source.folder, name)}:${at + 1}`,
      message: 'it is not what its contents give when they are hashed anew',
      ...aroundDifference(found[at] ?? '', lines[at] ?? ''),
    });
  }
}

/** Both texts from shortly before the first character in which they differ. */
function aroundDifference(found: string, expected: string): { found: string; expected: string } {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const piece = (text: string) => `…${text.slice(Math.max(0, at - 20), at + 80)}`;
  return { found: piece(found), expected: piece(expected) };
}
