import { z } from 'zod';
import type { Task } from './task.ts';
import type { Toolset } from './toolset.ts';

/** `corpus.json` beside the tasks: what the corpus promises about itself, checked by the linter. */
export const corpusManifestSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  /** Number of tasks in each bucket; the buckets are exactly these. */
  buckets: z.record(z.string(), z.number().int().positive()),
  /** The closed list of tags: name, and what it means. */
  tags: z.record(z.string(), z.string().min(1)),
});

export type CorpusManifest = z.infer<typeof corpusManifestSchema>;

/** A corpus in memory: tasks in file order, with the toolset and the system message they are asked under. */
export interface Corpus {
  readonly manifest: CorpusManifest;
  readonly tasks: readonly Task[];
  readonly toolset: Toolset;
  readonly systemPrompt: string;
}
