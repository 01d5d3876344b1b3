import { existsSync } from 'node:fs';
import { HarnessError } from '../domain/harness-error.ts';
import { openStore, type Store } from '../store/open-store.ts';

/**
 * Opens a database for a command that only makes sense with runs in it, so that a misspelt path makes no new one.
 *
 * @throws HarnessError `database-missing`; those of `openStore`
 */
export function openExistingStore(path: string): Store {
  if (!existsSync(path)) {
    throw new HarnessError({
      code: 'database-missing',
      message: `There is no database ${path}.`,
      fix: 'Start a run with `pnpm bench`, import one with `pnpm bench import FOLDER`, or correct --db.',
    });
  }
  return openStore(path);
}
