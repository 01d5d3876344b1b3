import { importRun } from './import-run.ts';
import type { JudgeOf } from './judge.ts';
import { openConnection } from './open-connection.ts';
import { type Verification, verifyStore } from './verify-store.ts';

/**
 * Recomputes everything in an exported run straight from its folder, without a store.
 *
 * @throws HarnessError `not-an-export`; integrity errors for the first line or entry that is wrong
 */
export function verifyExport(folder: string, judgeOf: JudgeOf = () => null): Verification {
  const connection = openConnection(':memory:', { readOnly: false, now: () => new Date() });
  try {
    importRun(connection, folder, judgeOf);
    return verifyStore(connection, judgeOf);
  } finally {
    connection.database.close();
  }
}
