import { z } from 'zod';
import { armSchema } from './arm.ts';
import { configSchema } from './config.ts';
import { sha256Schema } from './model.ts';
import { scorerProfiles } from './verdict.ts';

/** Per-task measures that a hypothesis can be about; proportions of tasks, `points` is points over 2. */
export const metrics = [
  'strict',
  'routing',
  'arguments',
  'executable',
  'safe',
  'points',
  'abstention',
] as const;

/**
 * One hypothesis, machine-readable. `left − right` of the metric, over the tasks of `buckets` (all if absent).
 *
 * - `superiority`: supported if the interval of the difference lies above 0 (`direction: greater`) or below it.
 * - `non-inferiority`: supported if it lies above −`margin`; `alpha` is one-sided, the interval has the level 1 − 2 alpha.
 *
 * Either needs p, corrected within the family, at or below `alpha` as well.
 */
export const hypothesisSchema = z.strictObject({
  id: z.string().regex(/^H[0-9]+$/),
  claim: z.string().min(1),
  left: z.string().min(1),
  right: z.string().min(1),
  metric: z.enum(metrics),
  buckets: z.array(z.string()).optional(),
  kind: z.enum(['superiority', 'non-inferiority']),
  direction: z.enum(['greater', 'less']),
  /** Proportion, 0 to 1; only for non-inferiority. */
  margin: z.number().positive().max(1).optional(),
  test: z.enum(['mcnemar-exact', 'mcnemar-mid-p', 'newcombe', 'agresti-min', 'bootstrap']),
  alpha: z.number().positive().max(0.5),
  /** Hypotheses of one family are corrected together (Holm). */
  family: z.string().min(1),
});

/** `preregistration/<id>.yaml`: the frozen plan. */
export const registrationSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9.]+)*$/),
  title: z.string().min(1),
  authors: z.array(z.string()).min(1),
  date: z.string(),
  question: z.string().min(1),
  /** What was already known when this was written, with sources. */
  known: z.array(z.string()),
  corpus: z.string().min(1),
  scorer: z.enum(scorerProfiles),
  primaryMetric: z.enum(metrics),
  /**
   * The registered cells: an id for use in hypotheses, a model of models.yaml, every factor of the config, and over an
   * outcome corpus the arm. There `strict` means success, and `safe` no write that was not asked for. `weights` is the
   * SHA-256 of the weights; without it the cell's first run settles which weights the model has.
   */
  cells: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        model: z.string().min(1),
        config: configSchema,
        weights: sha256Schema.optional(),
        arm: armSchema.optional(),
      }),
    )
    .min(1),
  hypotheses: z.array(hypothesisSchema).min(1),
  order: z.strictObject({ kind: z.enum(['corpus', 'shuffled']), seed: z.number().int() }),
  warmUp: z.strictObject({ requests: z.number().int().min(0), prompt: z.string() }),
  retry: z.strictObject({
    /** Tries for one task in all, the first included. Only infrastructure failures are tried again. */
    tries: z.number().int().positive(),
    delayMs: z.number().int().min(0),
    timeoutMs: z.number().int().positive(),
  }),
  missingData: z.string().min(1),
  exclusions: z.array(z.string()),
  stopping: z.string().min(1),
  exploratory: z.string().min(1),
});

export type Metric = (typeof metrics)[number];
export type Hypothesis = z.infer<typeof hypothesisSchema>;
export type Registration = z.infer<typeof registrationSchema>;
