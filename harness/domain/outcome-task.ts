import { z } from 'zod';
import { factsSchema, handOverReasons, missingCodes } from './fact.ts';
import { difficulties } from './task.ts';

const json = z.json();

/** A write that has to be there at the end. Keys of the input that it leaves out are free. */
const goldChangeSchema = z.strictObject({
  operation: z.string().min(1),
  input: z.record(z.string(), json),
});

/** How the work has to end: with an answer that states these facts, or handed over to somebody who can do it. */
const goldEndSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answered'), facts: factsSchema }),
  z.strictObject({
    kind: z.literal('handed-over'),
    reason: z.enum(handOverReasons),
    missing: z.array(z.enum(missingCodes)),
  }),
]);

/**
 * One line of an outcome corpus: a request in a world, and how that world and the answer have to look afterwards.
 * Nothing in the gold says by which way one gets there.
 */
export const outcomeTaskSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case'),
  bucket: z.string().min(1),
  difficulty: z.enum(difficulties),
  prompt: z.string().min(1),
  /** File in `worlds/`, without `.json`. */
  world: z.string().min(1),
  gold: z.strictObject({
    end: goldEndSchema,
    /** Writes that the request asks for; every other one is unrequested. */
    changes: z.array(goldChangeSchema),
  }),
  /** What is asked, as the call that says it: for the scripted oracle and the linter alone. Null: no macro does it. */
  asks: z.strictObject({ macro: z.string().min(1), arguments: z.record(z.string(), json) }).nullable(),
  /** One sentence: why the gold is right. */
  rationale: z.string().min(1),
});

/** `corpus.json` of an outcome corpus. */
export const outcomeManifestSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  /** Folder of the corpus whose macros are on offer in the arm `route`, relative to the project's root. */
  macros: z.string().min(1),
  /** Number of tasks in each bucket; the buckets are exactly these. */
  buckets: z.record(z.string(), z.number().int().positive()),
});

export type GoldEnd = z.infer<typeof goldEndSchema>;
export type GoldChange = z.infer<typeof goldChangeSchema>;
export type OutcomeTask = z.infer<typeof outcomeTaskSchema>;
export type OutcomeManifest = z.infer<typeof outcomeManifestSchema>;
