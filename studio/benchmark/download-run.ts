import { strToU8, zipSync } from 'fflate';
import type { ExportTexts } from '../../harness/store/export-texts.ts';
import { element } from '../view/element.ts';

/** The files of a run in one archive, in a folder of the run's name: what `pnpm bench import` takes. */
function runArchive(runId: string, texts: ExportTexts): Uint8Array<ArrayBuffer> {
  // The time of day has no place in it: the same run gives the same bytes.
  const files = Object.entries(texts).map(([name, text]) => [
    `${runId}/${name}`,
    [strToU8(text), { mtime: new Date(1980, 0, 1) }] as const,
  ]);
  return zipSync(Object.fromEntries(files));
}

/** Offers a run to the person as a file. */
export function downloadRun(runId: string, texts: ExportTexts): void {
  const url = URL.createObjectURL(new Blob([runArchive(runId, texts)], { type: 'application/zip' }));
  element('a', { href: url, download: `${runId}.zip` }).click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
