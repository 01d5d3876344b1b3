import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RunRecord } from '../domain/run-record.ts';

const root = resolve(import.meta.dirname, '../..');

/** Folder of the published run of a registered cell that was made with the weights that lie in this checkout. */
export function publishedRun(registeredCellId: string): string {
  const results = join(root, 'results');
  const found = readdirSync(results)
    .map((name) => join(results, name))
    .filter((folder) => existsSync(join(folder, 'run.json')))
    .filter((folder) => {
      const record = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RunRecord;
      return (
        record.registeredCellId === registeredCellId &&
        record.standing === 'confirmatory' &&
        record.backend['fileSha256'] === fileHash(record.cell.model.reference)
      );
    });
  const [folder, ...others] = found;
  if (folder === undefined || others.length > 0) {
    throw new Error(
      `${found.length} published runs of ${registeredCellId} with the present weights, expected 1`,
    );
  }
  return folder;
}

function fileHash(reference: string): string {
  return createHash('sha256')
    .update(readFileSync(join(root, reference)))
    .digest('hex');
}
