import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../store/open-store.ts';

/**
 * Does something now, and again whenever other processes have written to the store, until the signal. Between two
 * times it rests for `everyMs`: whoever measures on this machine should not be disturbed.
 */
export async function watchStore(options: {
  readonly store: Pick<Store, 'dataVersion'>;
  readonly everyMs: number;
  readonly signal: AbortSignal;
  readonly act: () => Promise<void>;
}): Promise<void> {
  const { store, everyMs, signal, act } = options;
  let seen: number | null = null;
  while (!signal.aborted) {
    const version = store.dataVersion();
    if (version !== seen) await act();
    // What came while it acted counts as new.
    seen = version;
    await pause(everyMs, undefined, { signal }).catch(stopped);
  }
}

/** The signal ends a pause early; the loop sees it. */
function stopped(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
