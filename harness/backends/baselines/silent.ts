import type { Backend } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';
import { computedBackend } from './computed-backend.ts';

/** Says nothing and calls nothing: what a score is worth that rewards silence. */
export function openSilent(options: OpenOptions): Backend {
  return computedBackend(options, () => ({ text: '', calls: [] }));
}
