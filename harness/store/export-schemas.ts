import { z } from 'zod';
import { armSchema } from '../domain/arm.ts';
import type { Attempt } from '../domain/attempt.ts';
import { bailOutCodes } from '../domain/bail-out.ts';
import { configSchema } from '../domain/config.ts';
import type { JsonObject } from '../domain/json.ts';
import { type LedgerEntry, ledgerEntryKinds } from '../domain/ledger-entry.ts';
import { lockPartsSchema } from '../domain/lock.ts';
import { modelSchema } from '../domain/model.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { scorerProfiles } from '../domain/verdict.ts';
import type { StoredVerdict } from './judge.ts';
import { completionSchema, jsonSchema } from './reply-schema.ts';
import { isRunId } from './start-run.ts';
import type { WarmUp } from './warm-up-row.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const runId = z.string().refine(isRunId, 'a run id');
const jsonObject = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
);

/** `run.json`. */
export const runRecordSchema: z.ZodType<RunRecord> = z.strictObject({
  id: runId,
  startedAt: z.string(),
  standing: z.enum(['confirmatory', 'exploratory', 'imported']),
  standingReasons: z.array(z.string()),
  // What a model or config holds is checked when it is loaded; a run keeps it as it was.
  cell: z.strictObject({
    id: z.string(),
    model: modelSchema,
    config: configSchema,
    arm: z.exactOptional(armSchema),
  }) as z.ZodType<RunRecord['cell']>,
  registrationId: z.string().nullable(),
  registeredCellId: z.string().nullable(),
  lockHash: z.string().nullable(),
  parts: lockPartsSchema,
  sources: z.strictObject({
    harness: z.string(),
    commit: z.string().nullable(),
    dirty: z.boolean().nullable(),
  }),
  taskOrder: z.array(z.string()),
  retry: z.strictObject({ tries: z.number(), delayMs: z.number(), timeoutMs: z.number() }),
  warmUp: z.exactOptional(z.strictObject({ requests: z.number(), prompt: z.string() })),
  stopAfterUnreachable: z.exactOptional(z.number()),
  backend: jsonObject,
  machine: jsonObject,
  preflight: z.array(jsonSchema),
});

/** A line of `attempts.jsonl`, with its hash. */
export const attemptLineSchema: z.ZodType<Attempt & { readonly hash: string }> = z.strictObject({
  runId,
  taskId: z.string(),
  position: z.number().int().min(0),
  tryNumber: z.number().int().min(1),
  startedAt: z.string(),
  completion: completionSchema,
  hash,
});

/** A line of `warm-ups.jsonl`, with its hash. */
export const warmUpLineSchema: z.ZodType<WarmUp & { readonly hash: string }> = z.strictObject({
  runId,
  startedAt: z.string(),
  completion: completionSchema,
  hash,
});

/** A line of `ledger.jsonl`. */
export const ledgerLineSchema: z.ZodType<LedgerEntry> = z.strictObject({
  sequence: z.number().int().min(1),
  at: z.string(),
  kind: z.enum(ledgerEntryKinds),
  runId: z.string().nullable(),
  payload: jsonObject,
  previousHash: hash,
  hash,
});

/** A line of `verdicts.jsonl`. */
export const verdictLineSchema: z.ZodType<StoredVerdict> = z.strictObject({
  runId,
  taskId: z.string(),
  tryNumber: z.number().int().min(1),
  profile: z.enum(scorerProfiles),
  scorerHash: z.string(),
  detectorHash: z.string(),
  bailOuts: z.array(
    z.strictObject({
      code: z.enum(bailOutCodes),
      ruleVersion: z.number(),
      source: z.union([
        z.strictObject({ in: z.enum(['text', 'server-report']) }),
        z.strictObject({ in: z.enum(['call-name', 'call-arguments']), index: z.number() }),
      ]),
      start: z.number(),
      end: z.number(),
      evidence: z.string(),
    }),
  ) as unknown as z.ZodType<StoredVerdict['bailOuts']>,
  verdict: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('scored'),
      routing: z.union([z.literal(0), z.literal(0.5), z.literal(1)]),
      arguments: z.union([z.literal(0), z.literal(1)]),
      executable: z.boolean(),
      safe: z.boolean(),
      strict: z.boolean(),
      points: z.number(),
      abstained: z.boolean(),
      explanation: z.string(),
      findings: z.array(
        z.strictObject({
          macro: z.string(),
          argument: z.string(),
          problem: z.enum(['missing', 'invented-name', 'wrong-type', 'wrong-value', 'not-asked-for']),
          found: z.string().nullable(),
          expected: z.string(),
        }),
      ),
    }),
    z.strictObject({
      kind: z.literal('unscored'),
      reason: z.enum(['infrastructure-failure', 'not-attempted', 'excluded']),
      explanation: z.string(),
    }),
  ]),
});
