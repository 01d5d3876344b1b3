import type { Corpus } from '../../harness/domain/corpus.ts';
import type { LockParts } from '../../harness/domain/lock.ts';
import type { Registration } from '../../harness/domain/registration.ts';
import type { SourceState } from '../../harness/domain/run-record.ts';

/** The model that is built into the page. */
export interface BuiltInModel {
  /** Name of the file beside the page. */
  readonly file: string;
  readonly sizeBytes: number;
  /**
   * `embedded`: the model that belongs to this project; `random`: random weights, because a checkout lacks the embedded
   * model's, so that everything runs and nothing is routed; `chosen`: another file that the build was told to take.
   */
  readonly kind: 'embedded' | 'random' | 'chosen';
}

/** What was known when the page was built; in the page as data. */
export interface StudioFacts {
  readonly registration: Pick<Registration, 'id' | 'order' | 'warmUp' | 'retry' | 'scorer'>;
  readonly corpus: Corpus;
  readonly parts: LockParts;
  readonly lockHash: string | null;
  readonly sources: SourceState;
  /** SHA-256 of the page's own sources. */
  readonly pageSources: string;
  readonly wllamaVersion: string;
  /** Size of the engine's file. */
  readonly engineBytes: number;
  readonly model: BuiltInModel;
  /** Where public reads go. */
  readonly githubUrl: string;
}
