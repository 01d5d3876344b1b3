import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder for everything that a test run leaves behind, removed at its end: test workers are ended from outside,
 * so that nothing they would do on exit can be relied on. Runs before the workers start, which inherit it.
 */
export default function temporaryRoot(): () => void {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'macrobench-tests-'));
  // Tests that act as another user reach their own folders through it.
  chmodSync(root, 0o755);
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = root;
  return () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
