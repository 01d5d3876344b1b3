import { z } from 'zod';

/** What a model costs to run, and what it costs to have a workflow encoded as a macro once. All in one unit. */
export const tokenPriceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
  name: z.string().min(1),
  /** Whatever the price is counted in: `EUR`. */
  unit: z.string().min(1),
  perMillionPromptTokens: z.number().min(0),
  perMillionReplyTokens: z.number().min(0),
  /** For the time in which the model works; 0 where the tokens pay for it. */
  perHour: z.number().min(0),
  /** Once, for the macros of the toolset together: written, tested, with fixtures. */
  encodingOnce: z.number().min(0),
});

export type TokenPrice = z.infer<typeof tokenPriceSchema>;
