import type { Json, JsonObject } from '../domain/json.ts';
import { isJsonObject } from '../domain/json.ts';
import { type LoopbackAnswer, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { readingModel, renderedChat, type ServedModel } from './served-model.ts';
import { idsUnder, type ServingFault, toolsUnder } from './serving-faults.ts';

/** Requests for replies after which a server that changes meanwhile has changed. */
const changesAfter = 4;
/** Tokens at which a server that truncates does so. */
const cutAt = 60;

/**
 * An Ollama server with a model's real tokenizer and template behind it, and at most one fault. Its replies are those
 * of `readingModel`, so a fault shows in them as it would in a model's.
 */
export function startFaultyOllama(options: {
  readonly model: ServedModel;
  /** A weights blob, named by its digest. */
  readonly blob: string;
  readonly name: string;
  readonly fault: ServingFault | null;
}): Promise<LoopbackServer> {
  const { model, fault, name } = options;
  let answers = 0;
  let contextTokens: Json = null;
  let wasDown = false;
  const digest = () =>
    (fault === 'swaps the weights meanwhile' && answers > changesAfter ? 'd' : 'c').repeat(64);
  const details = () => ({
    format: 'gguf',
    family: 'llama',
    parameter_size: '230K',
    quantization_level: fault === 'serves another quantisation than its name says' ? 'Q4_0' : 'F32',
  });
  const listed = () => ({ name, model: name, size: 900_000, digest: digest(), details: details() });
  const reply = (prompt: string, body: JsonObject): Generated => {
    const asked = isJsonObject(body['options']) ? body['options'] : {};
    const ids = idsUnder(fault, model.tokenise(prompt), cutAt);
    const text = readingModel(model.detokenise(ids), {
      temperature: fault === 'ignores the temperature' ? 0.8 : number(asked['temperature'], 0.8),
      seed: number(asked['seed'], 0),
      repeatPenalty: number(asked['repeat_penalty'], 1.1),
      presencePenalty: number(asked['presence_penalty'], 0),
    });
    const limit = number(asked['num_predict'], 128);
    const all = model.tokenise(text);
    const reloaded = wasDown;
    wasDown = false;
    return {
      text: all.length > limit ? model.detokenise(all.slice(0, limit)) : text,
      end: {
        done: true,
        done_reason: all.length > limit ? 'length' : 'stop',
        total_duration: 2_000_000,
        load_duration: reloaded ? 2_000_000_000 : 20_000_000,
        prompt_eval_count: ids.length,
        prompt_eval_duration: 500_000,
        eval_count: Math.min(all.length, limit),
        eval_duration: 500_000,
      },
    };
  };
  const respond = (
    body: JsonObject,
    how: (generated: Generated) => JsonObject,
    prompt: string,
  ): LoopbackAnswer => {
    answers += 1;
    if (fault === 'restarts meanwhile' && answers === changesAfter) {
      wasDown = true;
      return { hangUp: true };
    }
    const asked = isJsonObject(body['options']) ? body['options'] : {};
    contextTokens = fault === 'ignores the context size' ? cutAt : (asked['num_ctx'] ?? 4096);
    const generated = reply(prompt, body);
    return {
      json: { model: name, created_at: '2026-01-01T00:00:00Z', ...how(generated), ...generated.end },
    };
  };
  return startLoopbackServer(({ path, body }) => {
    switch (path) {
      case '/api/version':
        return { json: { version: '0.33.0' } };
      case '/api/tags':
        return { json: { models: [listed()] } };
      case '/api/ps':
        return {
          json: {
            models:
              contextTokens === null ? [] : [{ ...listed(), size_vram: 0, context_length: contextTokens }],
          },
        };
      case '/api/show':
        return {
          json: {
            modelfile: `FROM ${options.blob}\n`,
            template: model.chatTemplate,
            details: details(),
            model_info: { 'general.architecture': 'llama', 'llama.context_length': 2048 },
            capabilities: ['completion', 'tools'],
          },
        };
      case '/api/chat': {
        const prompt = renderedChat(model, body['messages'] ?? [], toolsUnder(fault, body['tools']));
        if (body['_debug_render_only'] === true)
          return { json: { model: name, _debug_info: { rendered_template: prompt } } };
        return respond(body, ({ text }) => ({ message: message(text, fault) }), prompt);
      }
      case '/api/generate':
        return respond(body, ({ text }) => ({ response: text }), String(body['prompt']));
      default:
        return { status: 404, text: '404 page not found', type: 'text/plain' };
    }
  });
}

interface Generated {
  readonly text: string;
  readonly end: JsonObject;
}

/** What the server's parser makes of a reply; a wrong one finds the name and loses the arguments. */
function message(text: string, fault: ServingFault | null): JsonObject {
  const inner = /<tool_call>\n(.*)\n<\/tool_call>/.exec(text)?.[1];
  if (inner === undefined) return { role: 'assistant', content: text };
  const call = JSON.parse(inner) as { name: string; arguments: JsonObject };
  const args = fault === 'parses calls wrongly' ? {} : call.arguments;
  return {
    role: 'assistant',
    content: text.replace(/<tool_call>[\s\S]*<\/tool_call>/, ''),
    tool_calls: [{ id: 'call_1', function: { index: 0, name: call.name, arguments: args } }],
  };
}

function number(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
