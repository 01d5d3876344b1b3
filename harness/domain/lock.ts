import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The parts that a lock freezes, each hashed apart so that a mismatch says what changed. SHA-256, bare hex. */
export const lockPartsSchema = z.strictObject({
  registration: sha256,
  corpus: sha256,
  toolset: sha256,
  systemPrompt: sha256,
  /** Sources of `harness/score/` without tests. */
  scorer: sha256,
  /** Sources of `harness/detect/` and of the call dialects, without tests. */
  detector: sha256,
});

/** `preregistration/<id>.lock.json`. `hash` is the SHA-256 of the canonical JSON of everything else in it. */
export const lockSchema = z.strictObject({
  version: z.literal(1),
  registrationId: z.string(),
  parts: lockPartsSchema,
  hash: sha256,
});

/** A declared change after the freeze, chained to the lock or to the amendment before it. Never an edit. */
export const amendmentSchema = z.strictObject({
  number: z.number().int().positive(),
  registrationId: z.string(),
  /** ISO 8601. */
  date: z.string(),
  reason: z.string().min(1),
  /** The parts as they are from here on. */
  parts: lockPartsSchema,
  previousHash: sha256,
  hash: sha256,
});

export type LockParts = z.infer<typeof lockPartsSchema>;
export type Lock = z.infer<typeof lockSchema>;
export type Amendment = z.infer<typeof amendmentSchema>;
