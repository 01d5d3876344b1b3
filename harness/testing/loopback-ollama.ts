import type { Json, JsonObject } from '../domain/json.ts';
import { loopbackLogProbabilities } from './loopback-log-probabilities.ts';
import {
  type LoopbackAnswer,
  type LoopbackServer,
  type SeenRequest,
  startLoopbackServer,
} from './loopback-server.ts';

/** One model that a loopback Ollama has. */
export interface LoopbackModel {
  readonly name: string;
  readonly capabilities?: readonly string[];
  readonly contextTokens?: number;
  readonly template?: string;
  readonly quantisation?: string;
  readonly digest?: string;
}

/** What the model behind a loopback Ollama says: text, calls, or any other answer of a server. */
export type LoopbackSaying =
  | {
      readonly content: string;
      readonly calls?: readonly { name: string; arguments: JsonObject }[];
      readonly done_reason?: string;
    }
  | LoopbackAnswer;

const digest = 'a'.repeat(64);
const weights = 'b'.repeat(64);
/** Go template with the marks by which the Qwen family's calls are known. */
const qwenTemplate =
  '{{ range .Tools }}{{ .Function }}{{ end }}<tool_call>\n{"name": {{ .Name }}, "arguments": {{ .Arguments }}}\n</tool_call>';

/**
 * A server that speaks Ollama's native API as documented: version, tags, show, ps, pull, chat and generate, with
 * `_debug_render_only`. `say` gets the user's message (or the raw prompt) and the whole request.
 */
export function startLoopbackOllama(options: {
  readonly models: readonly LoopbackModel[];
  readonly say: (prompt: string, request: JsonObject) => LoopbackSaying;
  readonly version?: string;
  /** Older servers know no `_debug_render_only` and answer as if it were not there. */
  readonly rendersOnly?: boolean;
  /** Servers before 0.12.11 ignore the question for log-probabilities. */
  readonly logProbabilities?: boolean;
}): Promise<LoopbackServer> {
  const pulled: LoopbackModel[] = [];
  const loaded = new Map<string, JsonObject>();
  const all = () => [...options.models, ...pulled];
  const find = (name: Json | undefined) =>
    all().find((model) => model.name === name || model.name === `${String(name)}:latest`);
  return startLoopbackServer((request) => {
    const { path, body } = request;
    if (path === '/api/version') return { json: { version: options.version ?? '0.33.0' } };
    if (path === '/api/tags') return { json: { models: all().map(listed) } };
    if (path === '/api/ps')
      return {
        json: {
          models: all()
            .filter(({ name }) => loaded.has(name))
            .map((model) => ({
              ...listed(model),
              context_length: loaded.get(model.name)?.['num_ctx'] ?? 4096,
              size_vram: 0,
              expires_at: '2030-01-01T00:00:00Z',
            })),
        },
      };
    if (path === '/api/pull') {
      // The npm client still sends the older field `name`.
      const wanted = String(body['model'] ?? body['name']);
      if (wanted.includes('nowhere'))
        return {
          lines: [{ status: 'pulling manifest' }, { error: 'pull model manifest: file does not exist' }],
        };
      pulled.push({ name: wanted });
      return {
        lines: [
          { status: 'pulling manifest' },
          {
            status: `pulling ${weights.slice(0, 12)}`,
            digest: `sha256:${weights}`,
            total: 1000,
            completed: 400,
          },
          {
            status: `pulling ${weights.slice(0, 12)}`,
            digest: `sha256:${weights}`,
            total: 1000,
            completed: 1000,
          },
          { status: 'success' },
        ],
      };
    }
    const model = find(body['model']);
    if (model === undefined)
      return { status: 404, json: { error: `model '${String(body['model'])}' not found` } };
    if (path === '/api/show') return { json: shown(model) };
    loaded.set(model.name, (body['options'] ?? {}) as JsonObject);
    if (path === '/api/chat') return chat(request, model, options);
    if (path === '/api/generate')
      return answer({
        saying: options.say(String(body['prompt']), body),
        endpoint: 'generate',
        model,
        asked: askedIn(body, options),
      });
    return { status: 404, text: '404 page not found', type: 'text/plain' };
  });
}

function chat(
  request: SeenRequest,
  model: LoopbackModel,
  options: Parameters<typeof startLoopbackOllama>[0],
): LoopbackAnswer {
  const { body } = request;
  const messages = body['messages'] as readonly { role: string; content: string }[];
  const prompt = messages.at(-1)?.content ?? '';
  if (Array.isArray(body['tools']) && !(model.capabilities ?? ['completion', 'tools']).includes('tools')) {
    return {
      status: 400,
      json: { error: `registry.ollama.ai/library/${model.name} does not support tools` },
    };
  }
  if (body['_debug_render_only'] === true && options.rendersOnly !== false) {
    const rendered = `<|im_start|>system\n${messages[0]?.content}\n${JSON.stringify(body['tools'])}<|im_end|>\n<|im_start|>user\n${prompt}<|im_end|>\n<|im_start|>assistant\n`;
    return {
      json: {
        model: model.name,
        created_at: '2026-01-01T00:00:00Z',
        _debug_info: { rendered_template: rendered },
      },
    };
  }
  return answer({
    saying: options.say(prompt, body),
    endpoint: 'chat',
    model,
    asked: askedIn(body, options),
  });
}

/** How many log-probabilities a request asks for at each token; 0 if none, or if this server knows none. */
function askedIn(body: JsonObject, { logProbabilities }: { readonly logProbabilities?: boolean }): number {
  return logProbabilities !== false && body['logprobs'] === true ? Number(body['top_logprobs'] ?? 1) : 0;
}

function answer({
  saying,
  endpoint,
  model,
  asked,
}: {
  readonly saying: LoopbackSaying;
  readonly endpoint: 'chat' | 'generate';
  readonly model: LoopbackModel;
  readonly asked: number;
}): LoopbackAnswer {
  if (!('content' in saying)) return saying;
  const calls = (saying.calls ?? []).map((call, index) => ({
    id: `call_${index}`,
    function: { index, name: call.name, arguments: call.arguments },
  }));
  const generated = [
    saying.content,
    ...(saying.calls ?? []).map((call) => JSON.stringify({ name: call.name, arguments: call.arguments })),
  ].join('');
  return {
    json: {
      model: model.name,
      created_at: '2026-01-01T00:00:00Z',
      ...(asked > 0 ? { logprobs: loopbackLogProbabilities(generated, asked) } : {}),
      ...(endpoint === 'chat'
        ? {
            message: {
              role: 'assistant',
              content: saying.content,
              ...(calls.length > 0 ? { tool_calls: calls } : {}),
            },
          }
        : { response: saying.content }),
      done: true,
      done_reason: saying.done_reason ?? 'stop',
      total_duration: 2_000_000,
      load_duration: 1_000_000,
      prompt_eval_count: 700,
      prompt_eval_duration: 500_000,
      eval_count: 20,
      eval_duration: 500_000,
    },
  };
}

function listed(model: LoopbackModel): JsonObject {
  return {
    name: model.name,
    model: model.name,
    modified_at: '2026-01-01T00:00:00Z',
    size: 4_700_000_000,
    digest: model.digest ?? digest,
    details: details(model),
  };
}

function shown(model: LoopbackModel): JsonObject {
  return {
    modelfile: `# Modelfile\nFROM /models/blobs/sha256-${weights}\nTEMPLATE """x"""\n`,
    template: model.template ?? qwenTemplate,
    details: details(model),
    model_info: {
      'general.architecture': 'qwen2',
      'general.parameter_count': 7_600_000_000,
      'qwen2.context_length': model.contextTokens ?? 32_768,
    },
    capabilities: model.capabilities ?? ['completion', 'tools'],
    modified_at: '2026-01-01T00:00:00Z',
  };
}

function details(model: LoopbackModel): JsonObject {
  return {
    parent_model: '',
    format: 'gguf',
    family: 'qwen2',
    families: ['qwen2'],
    parameter_size: '7.6B',
    quantization_level: model.quantisation ?? 'Q4_K_M',
  };
}
