import { z } from 'zod';
import type { GoldCall } from './gold.ts';

/** The columns of an external per-task record, by our names. */
export const externalFields = [
  'taskId',
  'bucket',
  'difficulty',
  'prompt',
  'expectedTool',
  'expectedArguments',
  'expectedCalls',
  'alternativeTool',
  'alternativeArguments',
  'calledTool',
  'calledArguments',
  'calls',
  'text',
  'error',
  'finishReason',
  'latencyMs',
  'bailOut',
  'claimedPoints',
] as const;

export type ExternalField = (typeof externalFields)[number];

const path = z.string().regex(/^[^.\s]+(\.[^.\s]+)*$/, 'a column, with dots into objects');

/**
 * A mapping file: how the columns of an external record are called. A column it does not name is read under our own
 * name. Dots go into objects (`expected.tool`).
 *
 * - `fields.claimedPoints` may be a list: the columns are added up; true counts 1, false 0.
 * - `noCall`: what a tool column holds where nothing is called; null always counts.
 * - `expectedArgumentsAre`: `values` that the argument must equal, or `gold` in the form of this project's corpora.
 * - `mostPoints`: what a fully right task earns by the claim.
 * - `writes`: arguments that change the world, by tool.
 */
export const externalMappingSchema = z.strictObject({
  version: z.literal(1),
  title: z.string().min(1).optional(),
  fields: z.partialRecord(z.enum(externalFields), z.union([path, z.array(path).min(1)])).optional(),
  noCall: z.array(z.string()).optional(),
  expectedArgumentsAre: z.enum(['values', 'gold']).optional(),
  mostPoints: z.number().positive().optional(),
  writes: z.record(z.string(), z.array(z.string().min(1)).min(1)).optional(),
});

export type ExternalMapping = z.infer<typeof externalMappingSchema>;

/** A call that an external record says was made. Its arguments stay the text that they were. */
export interface ExternalCall {
  readonly tool: string;
  readonly argumentsText: string;
}

/** One task of an external run. `null`: the record does not say. */
export interface ExternalRecord {
  readonly taskId: string;
  readonly bucket: string;
  readonly difficulty: string | null;
  readonly prompt: string;
  /** Empty where no call is wanted. */
  readonly expected: readonly GoldCall[];
  /** A second reading that earns half the routing point. */
  readonly alternative: GoldCall | null;
  readonly calls: readonly ExternalCall[];
  readonly text: string | null;
  /** What went wrong with the request; null where nothing did. */
  readonly error: string | null;
  readonly finishReason: string | null;
  readonly latencyMs: number | null;
  /** What the source's own detector found. */
  readonly bailOut: string | null;
  readonly claimedPoints: number | null;
}

/** An external run as read: its records, and which columns it has at all. */
export interface ExternalRun {
  readonly title: string;
  readonly records: readonly ExternalRecord[];
  /** Columns that at least one record has. */
  readonly recorded: readonly ExternalField[];
  /** By the claim, for a fully right task. */
  readonly mostPoints: number;
}
