import { z } from 'zod';
import { goldSchema } from './gold.ts';

/** How hard a task is and why; a closed list. */
export const difficulties = ['direct', 'paraphrase', 'argument-trap', 'distractor', 'contextual'] as const;

/** One line of `tasks.jsonl`. */
export const taskSchema = z.strictObject({
  /** Stable for ever: a frozen id never vanishes and never changes its meaning. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case'),
  /** A macro's name, or a bucket of the corpus such as `no_macro`. */
  bucket: z.string().min(1),
  difficulty: z.enum(difficulties),
  /** What the user says, one to four sentences. */
  prompt: z.string().min(1),
  gold: goldSchema,
  /** A second reading that earns `credit` of the routing point, and has its own gold. */
  alternative: z
    .strictObject({ gold: goldSchema, credit: z.literal(0.5), because: z.string().min(1) })
    .optional(),
  tags: z.array(z.string().min(1)),
  /** One sentence: why the gold is right. */
  rationale: z.string().min(1),
});

export type Task = z.infer<typeof taskSchema>;
