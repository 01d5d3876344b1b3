import type { Json, JsonObject } from '../domain/json.ts';
import { loopbackLogProbabilities } from './loopback-log-probabilities.ts';
import {
  type LoopbackAnswer,
  type LoopbackServer,
  type SeenRequest,
  startLoopbackServer,
} from './loopback-server.ts';

/** What the model behind a loopback OpenAI server says: text, calls, or any other answer of a server. */
export type OpenAiSaying =
  | {
      readonly content: string;
      readonly calls?: readonly { readonly name: string; readonly arguments: string }[];
      readonly finish?: string;
    }
  | LoopbackAnswer;

/** Chat template with the marks by which the Hermes and Qwen families' calls are known. */
export const loopbackTemplate =
  '{{ bos_token }}{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}{% if loop.first and tools %}\n<tools>{% for tool in tools %}\n{{ tool | tojson }}{% endfor %}\n</tools>\nWrite <tool_call>{"name": …, "arguments": …}</tool_call>.{% endif %}<|im_end|>\n{% endfor %}<|im_start|>assistant\n';

const bos = '<s>';

/**
 * A server that speaks OpenAI's chat API as documented; with `llamaServer` also llama-server's own endpoints, with
 * one token for each UTF-16 unit (id = code unit + 10; 1 is the beginning of text, 2 the end).
 */
export function startLoopbackOpenAi(options: {
  readonly say: (prompt: string, request: JsonObject) => OpenAiSaying;
  readonly models?: readonly string[];
  readonly key?: string;
  readonly llamaServer?: { readonly contextTokens?: number };
  /** False: a server that ignores the question for log-probabilities. */
  readonly logProbabilities?: boolean;
}): Promise<LoopbackServer> {
  return startLoopbackServer((request) => {
    const { path, body, headers } = request;
    if (options.key !== undefined && headers['authorization'] !== `Bearer ${options.key}`) {
      return {
        status: 401,
        json: { error: { message: 'Incorrect API key provided', type: 'invalid_request_error' } },
      };
    }
    if (path === '/v1/models') {
      return {
        json: { object: 'list', data: (options.models ?? ['m']).map((id) => ({ id, object: 'model' })) },
      };
    }
    const tells = options.logProbabilities !== false;
    if (path === '/v1/chat/completions') return chatCompletion(request, options.say, tells);
    if (options.llamaServer === undefined) return { status: 404, text: 'Not Found', type: 'text/plain' };
    if (path === '/props') return { json: props(options.llamaServer.contextTokens ?? 8192) };
    if (path === '/tokenize')
      return { json: { tokens: tokensOf(String(body['content']), body['add_special'] === true) } };
    if (path === '/detokenize') return { json: { content: textOf(body['tokens'] as readonly number[]) } };
    if (path === '/completion') return completion(body, options.say);
    return {
      status: 404,
      json: { error: { code: 404, message: 'File Not Found', type: 'not_found_error' } },
    };
  });
}

function chatCompletion(
  { body }: SeenRequest,
  say: (prompt: string, request: JsonObject) => OpenAiSaying,
  tells: boolean,
): LoopbackAnswer {
  const messages = body['messages'] as readonly { role: string; content: string }[];
  const saying = say(messages.at(-1)?.content ?? '', body);
  if (!('content' in saying)) return saying;
  const calls = (saying.calls ?? []).map(
    (call, index): Json => ({ id: `call_${index}`, type: 'function', function: call }),
  );
  const generated = [
    saying.content,
    ...(saying.calls ?? []).map(({ name, arguments: text }) => `{"name": "${name}", "arguments": ${text}}`),
  ].join('');
  const logprobs = { content: loopbackLogProbabilities(generated, Number(body['top_logprobs'] ?? 0)) };
  return {
    json: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_767_225_600,
      model: body['model'] ?? '',
      choices: [
        {
          index: 0,
          finish_reason: saying.finish ?? (calls.length > 0 ? 'tool_calls' : 'stop'),
          logprobs: tells && body['logprobs'] === true ? logprobs : null,
          message: {
            role: 'assistant',
            content: saying.content === '' ? null : saying.content,
            ...(calls.length > 0 ? { tool_calls: calls } : {}),
          },
        },
      ],
      usage: { prompt_tokens: 700, completion_tokens: 20, total_tokens: 720 },
    },
  };
}

function completion(
  body: JsonObject,
  say: (prompt: string, request: JsonObject) => OpenAiSaying,
): LoopbackAnswer {
  const prompt = body['prompt'] as readonly number[];
  const saying = say(textOf(prompt), body);
  if (!('content' in saying)) return saying;
  // As the real one does, with the token that ends the reply.
  const tokens = [...tokensOf(saying.content, false), 2];
  const asked = Number(body['n_probs'] ?? 0);
  return {
    json: {
      content: saying.content.replace(/<\/?tool_call>/g, ''),
      tokens,
      stop_type: 'eos',
      stopping_word: '',
      tokens_predicted: tokens.length,
      tokens_evaluated: prompt.length,
      truncated: false,
      ...(asked > 0 ? { completion_probabilities: loopbackLogProbabilities(saying.content, asked) } : {}),
      timings: {
        cache_n: 0,
        prompt_n: prompt.length,
        prompt_ms: 3,
        predicted_n: tokens.length,
        predicted_ms: 2,
      },
    },
  };
}

function props(contextTokens: number): JsonObject {
  return {
    default_generation_settings: {
      n_ctx: contextTokens,
      params: { temperature: 0.8, top_k: 40, min_p: 0.05 },
    },
    total_slots: 1,
    model_path: '/models/sample.gguf',
    model_ftype: 'Q8_0',
    chat_template: loopbackTemplate,
    chat_template_caps: { supports_tools: true, supports_tool_calls: true },
    bos_token: bos,
    eos_token: '</s>',
    build_info: 'b1-0ad4a86',
  };
}

function tokensOf(text: string, addSpecial: boolean): number[] {
  const body = text.startsWith(bos) ? [1, ...units(text.slice(bos.length))] : units(text);
  return addSpecial ? [1, ...body] : body;
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index) + 10);
}

function textOf(tokens: readonly number[]): string {
  return tokens
    .map((token) => (token === 1 ? bos : token === 2 ? '</s>' : String.fromCharCode(token - 10)))
    .join('');
}
