import { z } from 'zod';
import { factsSchema, handOverReasons, missingCodes } from '../domain/fact.ts';

const handOverSchema = z.strictObject({
  reason: z.enum(handOverReasons).describe('Why nobody here can do it.'),
  missing: z
    .array(z.enum(missingCodes))
    .default([])
    .describe('What the request leaves out, if something is missing.'),
});

/** How work on a request ends, as tools: typed, so that no wording is judged. */
export const closingTools = {
  answer: {
    intent: 'End the work and give the facts that were asked for, and no others.',
    input: factsSchema,
  },
  hand_over: {
    intent:
      'End the work without an answer: no tool does what is asked, or the request leaves something out.',
    input: handOverSchema,
  },
} as const;

export type ClosingName = keyof typeof closingTools;
