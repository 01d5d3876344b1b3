import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import type { Connection } from './connection.ts';
import { type ExportTexts, exportFileNames, exportTexts } from './export-texts.ts';
import { loadRun } from './load-run.ts';
import { withStoreErrors } from './store-error.ts';

/**
 * Writes a run to `<folder>/<run id>/` and returns that path. The same run gives the same bytes each time. Files of an
 * earlier export of the same run are replaced, each in one step.
 *
 * @param idOrPrefix see `loadRun`
 * @throws HarnessError `run-not-found`, `run-ambiguous`, `run-still-running`, `folder-taken`, `disk-full`,
 *   `folder-read-only`
 */
export function exportRun(connection: Connection, idOrPrefix: string, folder: string): string {
  const run = loadRun(connection, idOrPrefix);
  const { id } = run.record;
  if (run.state === 'running') {
    throw new HarnessError({
      code: 'run-still-running',
      message: `run ${id} is being executed`,
      fix: 'Wait until it ends, or stop it, then export it.',
    });
  }
  const target = join(folder, id);
  const texts = connection.database.transaction(() => exportTexts(connection, id)).deferred();
  withStoreErrors(target, () => {
    refuseForeignFolder(target, id);
    mkdirSync(target, { recursive: true });
    writeAll(target, texts);
  });
  return target;
}

function writeAll(target: string, texts: ExportTexts): void {
  for (const name of exportFileNames) {
    const path = join(target, name);
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, texts[name]);
    renameSync(temporary, path);
  }
}

/** What stands in a folder of that name must be an export of the same run. */
function refuseForeignFolder(target: string, runId: string): void {
  const manifest = join(target, 'manifest.json');
  if (!existsSync(manifest) || readFileSync(manifest, 'utf8').includes(`"runId": ${JSON.stringify(runId)}`)) {
    return;
  }
  throw new HarnessError({
    code: 'folder-taken',
    message: `${target}: holds something else than run ${runId}`,
    fix: 'Move it away, or export to another folder.',
  });
}
