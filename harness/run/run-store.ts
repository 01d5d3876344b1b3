import type { Store } from '../store/open-store.ts';

/** What a run needs of a store: to say that it begins and ends, to keep what comes, to know what came before. */
export type RunStore = Pick<
  Store,
  | 'startRun'
  | 'resumeRun'
  | 'loadRun'
  | 'appendWarmUp'
  | 'appendAttempt'
  | 'saveVerdicts'
  | 'endRun'
  | 'releaseLease'
  | 'finalAttempts'
  | 'triesOf'
  | 'verdictsOf'
>;
