import { z } from 'zod';
import { bailOutCodes } from './bail-out.ts';

/** One line of `corpus/bail-outs/*.jsonl`: a reply with the bail-outs that a careful reader sees in it. */
export const labelledReplySchema = z.strictObject({
  id: z.string().min(1),
  /** Surface form, such as `json-untagged-fence` or `negative-question`; recall is printed for each. */
  form: z.string().min(1),
  text: z.string(),
  calls: z.array(z.strictObject({ name: z.string(), argumentsText: z.string() })).default([]),
  finishReason: z.enum(['stop', 'length', 'tool-calls', 'unknown']).default('stop'),
  serverParseError: z.string().nullable().default(null),
  /** Macros on offer; the macros of `github-maintainer` if absent. */
  offered: z.array(z.string()).optional(),
  /** Every code that applies; empty for a sound reply. */
  expected: z.array(z.enum(bailOutCodes)),
  /** Why, where it is not plain. */
  note: z.string().optional(),
});

export type LabelledReply = z.infer<typeof labelledReplySchema>;
