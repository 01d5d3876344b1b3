import type { Backend } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';
import { refusal } from './answer.ts';
import { computedBackend } from './computed-backend.ts';

/** Refuses every request in one sentence: it earns every point that abstaining can earn. */
export function openPoliteRefusal(options: OpenOptions): Backend {
  return computedBackend(options, () => refusal);
}
