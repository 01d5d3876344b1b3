import { z } from 'zod';

const proportion = z.number().min(0).max(1);

/** One row that somebody else published, as far as they stated it. `null`: not stated. Nothing here was re-run. */
export const publishedRowSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
  /** As the source names it. */
  model: z.string().min(1),
  parameters: z.string().nullable(),
  quantisation: z.string().nullable(),
  /** What identifies the weights, in the source's words. */
  weights: z.string().nullable(),
  stack: z.strictObject({ name: z.string().min(1), version: z.string().nullable() }),
  /** As stated, which is not yet as sent. */
  settings: z.strictObject({
    temperature: z.number().min(0).nullable(),
    seed: z.number().int().nullable(),
    contextTokens: z.number().int().positive().nullable(),
    replyTokens: z.number().int().positive().nullable(),
    decoding: z.enum(['free', 'constrained']).nullable(),
    chatTemplate: z.string().nullable(),
  }),
  date: z.iso.date(),
  tasks: z.number().int().positive(),
  /** Tasks whose request failed; null where the source does not tell them from wrong answers. */
  unanswered: z.number().int().min(0).nullable(),
  points: z.number().min(0),
  mostPoints: z.number().positive(),
  /** Points over twice the tasks, by bucket. */
  buckets: z.record(z.string(), z.strictObject({ tasks: z.number().int().positive(), proportion })),
  difficulties: z.record(z.string(), proportion),
  /** Bail-outs by the source's own codes; null where it counts none. */
  bailOuts: z.record(z.string(), z.number().int().positive()).nullable(),
  meanLatencyMs: z.number().positive().nullable(),
  /** File in the source's folder. */
  file: z.string().min(1),
  /** What a reader has to know beside the figure, one sentence each. */
  remarks: z.array(z.string().min(1)),
});

/** `results/published/<source>.json`: rows of one source. They never stand in one table with rows measured here. */
export const publishedResultsSchema = z
  .strictObject({
    version: z.literal(1),
    source: z.strictObject({
      name: z.string().min(1),
      folder: z.string().min(1),
      licence: z.string().min(1),
      taken: z.string().min(1),
    }),
    standing: z.literal('not re-run here'),
    scoring: z.string().min(1),
    corpus: z.string().min(1),
    rows: z.array(publishedRowSchema).min(1),
    /** Figures published without a row of their own. */
    statements: z.array(
      z.strictObject({
        about: z.string().min(1),
        macros: z.number().int().positive(),
        routedPositives: proportion,
      }),
    ),
  })
  .superRefine(({ rows }, context) => {
    for (const [index, row] of rows.entries()) {
      const disagree = (path: readonly (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: ['rows', index, ...path], message });
      const buckets = Object.values(row.buckets);
      const tasks = buckets.reduce((sum, bucket) => sum + bucket.tasks, 0);
      if (tasks !== row.tasks) disagree(['tasks'], `the buckets' tasks, ${tasks}`);
      const points = buckets.reduce((sum, bucket) => sum + 2 * bucket.tasks * bucket.proportion, 0);
      // Shares are rounded to six digits.
      if (Math.abs(points - row.points) > 0.01)
        disagree(['points'], `the buckets' points, ${points.toFixed(2)}`);
      if (row.points > row.mostPoints) disagree(['points'], `${row.mostPoints} at most`);
      if (rows.findIndex(({ id }) => id === row.id) !== index) disagree(['id'], 'an id of its own');
    }
  });

export type PublishedRow = z.infer<typeof publishedRowSchema>;
export type PublishedResults = z.infer<typeof publishedResultsSchema>;

/** Everything about a published row that its source does not state, in the order of its fields; empty if nothing. */
export function unknownAbout(row: PublishedRow): string[] {
  const unstated: readonly (readonly [string, unknown])[] = [
    ['quantisation', row.quantisation],
    ['digest of the weights', row.weights],
    [`version of ${row.stack.name}`, row.stack.version],
    ['temperature', row.settings.temperature],
    ['seed', row.settings.seed],
    ['context size', row.settings.contextTokens],
    ['length limit of a reply', row.settings.replyTokens],
    ['free or constrained decoding', row.settings.decoding],
    ['chat template', row.settings.chatTemplate],
    ['failed requests among the wrong answers', row.unanswered],
    ['bail-outs', row.bailOuts],
    ['latency', row.meanLatencyMs],
  ];
  return unstated.flatMap(([name, value]) => (value === null ? [name] : []));
}
