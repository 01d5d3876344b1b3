import { z } from 'zod';

/**
 * The log format of inspect_ai, version 2, as far as it is written here (read at 0.3.260; the format is not frozen).
 * Strict: a key that a reader might refuse is a bug of ours. The order of keys is the order in which they are
 * written, and counts: a reader of headers stops at `samples`.
 */
const record = z.record(z.string(), z.unknown());
const time = z.iso.datetime({ offset: true });

const usage = z.strictObject({
  input_tokens: z.int().min(0),
  output_tokens: z.int().min(0),
  total_tokens: z.int().min(0),
  input_tokens_cache_read: z.int().min(0).nullable(),
});
const usages = z.record(z.string(), usage);

const toolCall = z.strictObject({
  id: z.string(),
  function: z.string(),
  arguments: record,
  /** Why the arguments are empty: they were no JSON object. */
  parse_error: z.string().optional(),
  type: z.literal('function'),
});

const system = z.strictObject({ id: z.string(), content: z.string(), role: z.literal('system') });
const user = z.strictObject({
  id: z.string(),
  content: z.string(),
  source: z.literal('input'),
  role: z.literal('user'),
});
const assistant = z.strictObject({
  id: z.string(),
  content: z.string(),
  source: z.literal('generate'),
  role: z.literal('assistant'),
  tool_calls: z.array(toolCall).optional(),
  model: z.string(),
});
const message = z.discriminatedUnion('role', [system, user, assistant]);

const output = z.strictObject({
  model: z.string(),
  choices: z.array(
    z.strictObject({
      message: assistant,
      stop_reason: z.enum(['stop', 'max_tokens', 'tool_calls', 'unknown']),
    }),
  ),
  completion: z.string(),
  usage: usage.nullable(),
  /** Seconds. */
  time: z.number().min(0).nullable(),
  error: z.string().optional(),
});

const error = z.strictObject({ message: z.string(), traceback: z.string(), traceback_ansi: z.string() });

const score = z.strictObject({
  value: z.number(),
  answer: z.string(),
  explanation: z.string(),
  history: z.array(z.never()),
});
const scores = z.record(z.string(), score);

const generateConfig = z.strictObject({
  temperature: z.number().optional(),
  top_p: z.number().optional(),
  top_k: z.int().optional(),
  seed: z.int().optional(),
  presence_penalty: z.number().optional(),
  frequency_penalty: z.number().optional(),
  max_tokens: z.int().optional(),
});

/** A JSON Schema in the keywords that tools have there; every property has a `default`. */
export interface InspectParameter {
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly default: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly items?: InspectParameter | undefined;
  readonly properties?: Readonly<Record<string, InspectParameter>> | undefined;
  readonly required?: readonly string[] | undefined;
}
const parameter: z.ZodType<InspectParameter> = z.lazy(() =>
  z.strictObject({
    type: z.string().optional(),
    description: z.string().optional(),
    default: z.unknown().refine((value) => value !== undefined),
    enum: z.array(z.unknown()).optional(),
    items: parameter.optional(),
    properties: z.record(z.string(), parameter).optional(),
    required: z.array(z.string()).optional(),
  }),
);
const tool = z.strictObject({
  name: z.string(),
  description: z.string(),
  parameters: z.strictObject({
    type: z.literal('object'),
    properties: z.record(z.string(), parameter),
    required: z.array(z.string()),
    additionalProperties: z.boolean(),
  }),
});

const modelEvent = z.strictObject({
  timestamp: time,
  /** Seconds since the run began. */
  working_start: z.number().min(0),
  event: z.literal('model'),
  model: z.string(),
  input: z.array(message),
  tools: z.array(tool),
  tool_choice: z.literal('auto'),
  config: generateConfig,
  output,
  error: z.string().optional(),
  /** The literal request, and what came back, untouched. */
  call: z.strictObject({ request: record, response: record, time: z.number().min(0).nullable() }),
});

const sample = z.strictObject({
  id: z.string(),
  epoch: z.literal(1),
  input: z.string(),
  target: z.string(),
  messages: z.array(message),
  output,
  scores,
  metadata: record,
  store: record,
  events: z.array(modelEvent),
  model_usage: usages,
  role_usage: usages,
  started_at: time,
  completed_at: time.nullable(),
  total_time: z.number().min(0).nullable(),
  uuid: z.string(),
  error: error.optional(),
  error_retries: z.array(error).optional(),
  attachments: record,
});

const header = {
  version: z.literal(2),
  status: z.enum(['started', 'success', 'cancelled', 'error']),
  eval: z.strictObject({
    eval_id: z.string(),
    run_id: z.string(),
    created: time,
    task: z.string(),
    task_id: z.string(),
    task_version: z.string(),
    task_attribs: record,
    task_args: record,
    task_args_passed: record,
    dataset: z.strictObject({
      name: z.string(),
      samples: z.int(),
      sample_ids: z.array(z.string()),
      shuffled: z.boolean(),
    }),
    model: z.string(),
    model_generate_config: generateConfig,
    model_args: record,
    config: z.strictObject({
      epochs: z.literal(1),
      fail_on_error: z.literal(false),
      retry_on_error: z.int().min(0),
      max_samples: z.int().positive(),
    }),
    revision: z
      .strictObject({
        type: z.literal('git'),
        origin: z.string(),
        commit: z.string(),
        dirty: z.boolean().nullable(),
      })
      .optional(),
    packages: z.record(z.string(), z.string()),
    metadata: record,
  }),
  plan: z.strictObject({
    name: z.string(),
    steps: z.array(z.strictObject({ solver: z.string(), params: record })),
    config: generateConfig,
  }),
  results: z.strictObject({
    total_samples: z.int(),
    completed_samples: z.int(),
    scores: z.array(
      z.strictObject({
        name: z.string(),
        scorer: z.string(),
        scored_samples: z.int(),
        unscored_samples: z.int(),
        params: record,
        metrics: z.record(
          z.string(),
          z.strictObject({ name: z.string(), value: z.number(), params: record }),
        ),
      }),
    ),
  }),
  stats: z.strictObject({
    started_at: time,
    completed_at: z.union([time, z.literal('')]),
    model_usage: usages,
    role_usage: usages,
  }),
  error: error.optional(),
  invalidated: z.literal(false),
  tags: z.array(z.string()),
  metadata: record,
};

/** A whole log, as it stands in a `.json` file. */
export const inspectLogSchema = z.strictObject({ ...header, samples: z.array(sample) });

/** `header.json` of an `.eval` file. */
export const inspectHeaderSchema = z.strictObject(header);

/** One line of `summaries.json`, from which the list of samples is made. */
export const inspectSummarySchema = z.strictObject({
  id: z.string(),
  epoch: z.literal(1),
  input: z.string(),
  target: z.string(),
  metadata: record,
  scores,
  model_usage: usages,
  role_usage: usages,
  started_at: time,
  completed_at: time.nullable(),
  total_time: z.number().min(0).nullable(),
  uuid: z.string(),
  error: z.string().optional(),
  completed: z.boolean(),
});

export type InspectLog = z.infer<typeof inspectLogSchema>;
export type InspectSample = InspectLog['samples'][number];
export type InspectModelEvent = InspectSample['events'][number];
export type InspectUsage = z.infer<typeof usage>;
export type InspectTool = z.infer<typeof tool>;
export type InspectGenerateConfig = z.infer<typeof generateConfig>;
export type InspectScore = z.infer<typeof score>;
export type InspectSummary = z.infer<typeof inspectSummarySchema>;
