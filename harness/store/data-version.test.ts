import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';

it('the data version changes with what another connection writes, and with nothing else', () => {
  const path = join(temporaryFolder(), 'bench.sqlite');
  const watching = openStore(path);
  const running = openStore(path);
  const before = watching.dataVersion();
  watching.listRuns();
  running.listRuns();
  expect(watching.dataVersion()).toBe(before);
  running.startRun(sampleRunRecord());
  expect(watching.dataVersion()).not.toBe(before);
  expect(watching.listRuns()).toHaveLength(1);
  running.close();
  watching.close();
});
