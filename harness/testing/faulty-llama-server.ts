import type { Json, JsonObject } from '../domain/json.ts';
import { type LoopbackAnswer, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { readingModel, renderedChat, type ServedModel } from './served-model.ts';
import { idsUnder, type ServingFault, toolsUnder } from './serving-faults.ts';

/** Requests for replies after which a server that changes meanwhile has changed. */
const changesAfter = 4;
/** Tokens at which a server that truncates does so. */
const cutAt = 60;

/**
 * A llama-server (OpenAI's chat API and its own endpoints) with a model's real tokenizer and template behind it, and
 * at most one fault. Its replies are those of `readingModel`.
 */
export function startFaultyLlamaServer(options: {
  readonly model: ServedModel;
  /** Another weights file, for a server that swaps them. */
  readonly otherPath: string;
  readonly name: string;
  readonly fault: ServingFault | null;
}): Promise<LoopbackServer> {
  const { model, fault, name } = options;
  let answers = 0;
  const settings = (body: JsonObject) => ({
    temperature: fault === 'ignores the temperature' ? 0.8 : number(body['temperature'], 0.8),
    seed: number(body['seed'], 0),
    top_k: number(body['top_k'], 40),
    top_p: number(body['top_p'], 0.95),
    min_p: number(body['min_p'], 0.05),
    repeat_penalty: number(body['repeat_penalty'], 1),
    presence_penalty: number(body['presence_penalty'], 0),
    frequency_penalty: number(body['frequency_penalty'], 0),
  });
  const generate = (ids: readonly number[], body: JsonObject, limit: number) => {
    const evaluated = idsUnder(fault, ids, cutAt);
    const effective = settings(body);
    const text = readingModel(model.detokenise(evaluated), {
      temperature: effective.temperature,
      seed: effective.seed,
      repeatPenalty: effective.repeat_penalty,
      presencePenalty: effective.presence_penalty,
    });
    const all = model.tokenise(text);
    const tokens = all.slice(0, limit);
    return { evaluated, tokens, text: model.detokenise(tokens), cut: all.length > limit };
  };
  const counted = (respond: () => JsonObject): LoopbackAnswer => {
    answers += 1;
    return fault === 'restarts meanwhile' && answers === changesAfter
      ? { hangUp: true }
      : { json: respond() };
  };
  const props = (): JsonObject => ({
    default_generation_settings: { n_ctx: fault === 'ignores the context size' ? cutAt : 1024, params: {} },
    total_slots: 1,
    model_path:
      fault === 'swaps the weights meanwhile' && answers > changesAfter ? options.otherPath : model.path,
    model_ftype: fault === 'serves another quantisation than its name says' ? 'Q4_0' : 'all F32',
    chat_template: model.chatTemplate,
    bos_token: '<|endoftext|>',
    eos_token: '<|im_end|>',
    build_info: 'b1-0ad4a86',
  });
  const chatPrompt = (body: JsonObject) =>
    renderedChat(model, body['messages'] ?? [], toolsUnder(fault, body['tools']));
  return startLoopbackServer(({ path, body }) => {
    switch (path) {
      case '/v1/models':
        return { json: { object: 'list', data: [{ id: name, object: 'model' }] } };
      case '/props':
        return { json: props() };
      case '/apply-template':
        return { json: { prompt: chatPrompt(body) } };
      case '/tokenize':
        return { json: { tokens: model.tokenise(String(body['content'])) } };
      case '/detokenize':
        return { json: { content: model.detokenise(body['tokens'] as readonly number[]) } };
      case '/completion':
        return counted(() => {
          const ids = body['prompt'] as readonly number[];
          const { evaluated, tokens, text, cut } = generate(ids, body, number(body['n_predict'], 128));
          return {
            content: text.replace(/<\/?tool_call>/g, ''),
            tokens,
            stop_type: cut ? 'limit' : 'eos',
            tokens_evaluated: evaluated.length,
            generation_settings: settings(body),
            timings: { cache_n: 0, prompt_ms: 1, predicted_ms: 1 },
          };
        });
      case '/v1/chat/completions':
        return counted(() => {
          const ids = model.tokenise(chatPrompt(body));
          const { evaluated, tokens, text, cut } = generate(ids, body, number(body['max_tokens'], 128));
          const { content, calls } = parsed(text, fault);
          return {
            object: 'chat.completion',
            choices: [
              {
                index: 0,
                finish_reason: cut ? 'length' : calls.length > 0 ? 'tool_calls' : 'stop',
                message: { role: 'assistant', content, ...(calls.length > 0 ? { tool_calls: calls } : {}) },
              },
            ],
            usage: { prompt_tokens: evaluated.length, completion_tokens: tokens.length },
          };
        });
      default:
        return {
          status: 404,
          json: { error: { code: 404, message: 'File Not Found', type: 'not_found_error' } },
        };
    }
  });
}

/** What the server's parser makes of a reply; a wrong one finds the name and loses the arguments. */
function parsed(text: string, fault: ServingFault | null): { content: string; calls: readonly Json[] } {
  const inner = /<tool_call>\n(.*)\n<\/tool_call>/.exec(text)?.[1];
  if (inner === undefined) return { content: text, calls: [] };
  const call = JSON.parse(inner) as { name: string; arguments: JsonObject };
  const args = fault === 'parses calls wrongly' ? {} : call.arguments;
  return {
    content: text.replace(/<tool_call>[\s\S]*<\/tool_call>/, ''),
    calls: [
      { id: 'call_1', type: 'function', function: { name: call.name, arguments: JSON.stringify(args) } },
    ],
  };
}

function number(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
