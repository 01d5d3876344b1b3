import { z } from 'zod';
import { decodings, protocols, samplingSchema, schemaVisibilities } from './config.ts';
import { tokenPriceSchema } from './token-price.ts';

/** `wllama` is llama.cpp as WebAssembly in a browser: such runs are made by the studio and imported here. */
export const backendKinds = ['llama-cpp', 'ollama', 'openai', 'wllama', 'baseline', 'scripted'] as const;

/** A SHA-256 in bare lower-case hex. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What a model is pinned to; a run whose weights differ is a deviation. */
const pinsSchema = z.strictObject({
  /** SHA-256 of the weights file (llama.cpp) or the manifest digest (Ollama), bare hex. */
  sha256: sha256Schema.optional(),
});

/**
 * One entry of `models.yaml`. `reference` is what the backend opens: an Ollama tag, a `.gguf` path (relative to
 * models.yaml), `URL#name` of an OpenAI-compatible server, or a baseline's name.
 */
export const modelSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9._:-]*$/),
  name: z.string().min(1),
  backend: z.enum(backendKinds),
  reference: z.string().min(1),
  parameters: z.string().optional(),
  /** Quantisation of `reference` itself. */
  quantisation: z.string().optional(),
  pins: pinsSchema.optional(),
  /** Environment variable that holds the key, for servers that want one. The key itself is never stored. */
  keyVariable: z.string().optional(),
  /** Other quantisations of the same weights: name → what to open. */
  quantisations: z
    .record(z.string(), z.strictObject({ reference: z.string().min(1), pins: pinsSchema.optional() }))
    .optional(),
  contextTokens: z.number().int().positive().optional(),
  /** Runs in `pnpm bench` without `--model`: it needs no server and no download. */
  default: z.boolean().optional(),
});

/** `models.yaml`. */
export const modelsFileSchema = z.strictObject({
  models: z.array(modelSchema).min(1),
  /** Named sampling settings: `greedy`, `server-default`. */
  samplings: z.record(z.string(), samplingSchema),
  /** Named configs for `--config`: factors that differ from the defaults. */
  configs: z.record(
    z.string(),
    z.strictObject({
      quantisation: z.string().optional(),
      sampling: z.string().optional(),
      protocol: z.enum(protocols).optional(),
      decoding: z.enum(decodings).optional(),
      schema: z.enum(schemaVisibilities).optional(),
      contextTokens: z.number().int().positive().optional(),
      replyTokens: z.number().int().positive().optional(),
    }),
  ),
  /** Model that takes over from `pnpm bench ask`, by its id here; otherwise a person does. */
  handOverTo: z.string().min(1).optional(),
  /** What it costs to hand requests over to a stronger model or a person: for `pnpm bench confidence --price ID`. */
  prices: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
        name: z.string().min(1),
        /** Whatever the price is counted in: `EUR`, `minutes`. */
        unit: z.string().min(1),
        /** Units for 1,000 requests. */
        perThousandRequests: z.number().min(0),
      }),
    )
    .optional(),
  /** What models cost to run: for `pnpm bench outcomes report --price ID`. */
  tokenPrices: z.array(tokenPriceSchema).optional(),
});

export type BackendKind = (typeof backendKinds)[number];
export type Model = z.infer<typeof modelSchema>;
export type ModelsFile = z.infer<typeof modelsFileSchema>;
export type NamedConfig = ModelsFile['configs'][string];
