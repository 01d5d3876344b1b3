import { afterEach, describe, expect, it } from 'vitest';
import type { Config } from '../../domain/config.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import { type LoopbackSaying, startLoopbackOllama } from '../../testing/loopback-ollama.ts';
import type { LoopbackServer } from '../../testing/loopback-server.ts';
import { startLoopbackServer } from '../../testing/loopback-server.ts';
import { sampleOpenOptions, sampleTools } from '../../testing/sample-open-options.ts';
import { thrownError } from '../../testing/thrown-error.ts';
import { ollamaHost } from './ollama-host.ts';
import { openOllama } from './open-ollama.ts';
import { pullModel } from './pull-model.ts';

const running: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function ollama(say: (prompt: string) => LoopbackSaying, extra: object = {}): Promise<LoopbackServer> {
  const server = await startLoopbackOllama({ models: [{ name: 'qwen2.5:7b' }], say, ...extra });
  running.push(server);
  return server;
}

function open(
  server: { readonly url: string },
  changes: Partial<Config> = {},
  { reference = 'qwen2.5:7b', logProbabilities = false } = {},
) {
  const config = { protocol: 'shipped', contextTokens: 4096, replyTokens: 256, ...changes } as const;
  return openOllama(
    sampleOpenOptions({
      reference,
      model: { backend: 'ollama' },
      config,
      timeoutMs: 5_000,
      logProbabilities,
    }),
    {
      host: server.url,
    },
  );
}

function ask(prompt = 'Read thread 12 of garden.') {
  return { taskId: 't', prompt, signal: AbortSignal.timeout(5_000) };
}

async function failureOf(saying: LoopbackSaying) {
  const backend = await open(await ollama(() => saying));
  const completion = await backend.complete(ask());
  return completion.kind === 'failed' ? completion.failure : completion;
}

describe('openOllama, shipped', () => {
  it('sends every setting, no truncation and no thinking', async () => {
    const server = await ollama(() => ({ content: 'No.' }));
    const backend = await open(server);
    await backend.complete(ask());
    const body = server.requests.at(-1)?.body ?? {};
    expect(body).toMatchObject({
      model: 'qwen2.5:7b',
      stream: false,
      truncate: false,
      shift: false,
      think: false,
      options: {
        temperature: 0,
        seed: 1,
        top_k: 40,
        top_p: 1,
        min_p: 0,
        repeat_penalty: 1,
        presence_penalty: 0,
        frequency_penalty: 0,
        num_ctx: 4096,
        num_batch: 512,
        num_predict: 256,
      },
    });
    expect(body['tools']).toEqual(sampleTools);
  });

  it('leaves out what the config leaves to the server', async () => {
    const server = await ollama(() => ({ content: 'No.' }));
    const nothing = {
      temperature: null,
      seed: null,
      topK: null,
      topP: null,
      minP: null,
      repeatPenalty: null,
      presencePenalty: null,
      frequencyPenalty: null,
    };
    const backend = await open(server, { samplingSettings: nothing });
    await backend.complete(ask());
    expect(server.requests.at(-1)?.body['options']).toEqual({
      num_ctx: 4096,
      num_batch: 512,
      num_predict: 256,
    });
  });

  it('keeps calls, counts and times of a reply', async () => {
    const backend = await open(
      await ollama(() => ({
        content: '',
        calls: [{ name: 'read_thread', arguments: { number: 12, forum: 'garden' } }],
      })),
    );
    const completion = await backend.complete(ask());
    expect(completion).toMatchObject({
      kind: 'answered',
      reply: {
        calls: [{ name: 'read_thread', argumentsText: '{"forum":"garden","number":12}' }],
        callsReadBy: 'server',
        finishReason: 'stop',
        promptTokens: 700,
        replyTokens: 20,
        loadMs: 1,
      },
    });
  });

  it('takes a parser error of status 500 for an answer of the model', async () => {
    const report = 'The model produced output that does not match the expected peg-native format';
    const backend = await open(await ollama(() => ({ status: 500, json: { error: report } })));
    const completion = await backend.complete(ask());
    expect(completion).toMatchObject({ kind: 'answered', reply: { serverParseError: report, calls: [] } });
  });

  it('does not know why a stream without an end stopped', async () => {
    const backend = await open(
      await ollama(() => ({ json: { message: { role: 'assistant', content: 'a a a' }, done: false } })),
    );
    expect(await backend.complete(ask())).toMatchObject({
      reply: { finishReason: 'unknown', text: 'a a a' },
    });
  });

  it('names each way in which a server fails', async () => {
    expect(await failureOf({ text: '<html>Bad gateway</html>' })).toMatchObject({
      code: 'not-json',
      status: 200,
    });
    expect(await failureOf({ status: 502, text: '<html>Bad gateway</html>' })).toMatchObject({
      code: 'server-error',
      status: 502,
    });
    expect(await failureOf({ status: 429, json: { error: 'slow down' } })).toMatchObject({
      code: 'http-status',
    });
    expect(await failureOf({ text: '' })).toMatchObject({ code: 'not-json' });
    expect(await failureOf({ json: { message: { content: 7 }, done: true } })).toMatchObject({
      code: 'wrong-shape',
    });
    expect(
      await failureOf({ json: { message: { content: '', tool_calls: 'x' }, done: true } }),
    ).toMatchObject({
      code: 'wrong-shape',
    });
    expect(await failureOf({ cutAfter: '{"message": {"content": "Hal' })).toMatchObject({
      code: 'stream-cut',
    });
    expect(await failureOf({ hangUp: true })).toMatchObject({ code: 'stream-cut' });
    expect(
      await failureOf({ status: 400, json: { error: '{"error":{"type":"exceed_context_size_error"}}' } }),
    ).toMatchObject({ code: 'context-overflow' });
  });

  it('keeps the megabytes that a server may send', async () => {
    const backend = await open(await ollama(() => ({ content: 'x'.repeat(3_000_000) })));
    const completion = await backend.complete(ask());
    expect(completion.kind === 'answered' ? completion.reply.text.length : 0).toBe(3_000_000);
  });

  it('refuses a body without end', async () => {
    expect(await failureOf({ content: 'x'.repeat(17 * 1024 * 1024) })).toMatchObject({ code: 'wrong-shape' });
  });

  it('tells a deadline from an abort', async () => {
    const backend = await open(await ollama(() => ({ silent: true })));
    const late = await backend.complete({ ...ask(), signal: AbortSignal.timeout(50) });
    expect(late).toMatchObject({ failure: { code: 'timeout' } });
    const controller = new AbortController();
    const pending = backend.complete({ ...ask(), signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    expect(await pending).toMatchObject({ failure: { code: 'aborted' } });
  });

  it('says unreachable once the server is gone', async () => {
    const server = await ollama(() => ({ content: 'No.' }));
    const backend = await open(server);
    await server.close();
    expect(await backend.complete(ask())).toMatchObject({ failure: { code: 'unreachable' } });
  });

  it('describes server, weights and settings', async () => {
    const backend = await open(await ollama(() => ({ content: 'No.' })));
    await backend.complete(ask());
    expect(await backend.describe()).toMatchObject({
      engine: 'ollama',
      serverVersion: '0.33.0',
      manifestDigest: 'a'.repeat(64),
      weightsDigest: 'b'.repeat(64),
      quantisation: 'Q4_K_M',
      parameterSize: '7.6B',
    });
  });
});

describe('openOllama, raw', () => {
  it('continues the prompt that the server renders and reads the calls itself', async () => {
    const text =
      '<tool_call>\n{"name": "read_thread", "arguments": {"forum": "garden", "number": 12}}\n</tool_call>';
    const server = await ollama(() => ({ content: text }));
    const backend = await open(server, { protocol: 'raw' });
    const completion = await backend.complete(ask());
    expect(completion).toMatchObject({
      kind: 'answered',
      reply: { text, callsReadBy: 'dialect', calls: [{ name: 'read_thread' }] },
    });
    const sent = server.requests.at(-1);
    expect(sent?.path).toBe('/api/generate');
    expect(sent?.body['raw']).toBe(true);
    expect(String(sent?.body['prompt'])).toContain('close_old_threads');
  });

  it('refuses a server that cannot show its prompt', async () => {
    const backend = await open(await ollama(() => ({ content: 'No.' }), { rendersOnly: false }), {
      protocol: 'raw',
    });
    expect((await thrownError(() => backend.complete(ask()))).code).toBe('ollama-no-render-only');
  });
});

describe('openOllama, refusals', () => {
  it('says how to start a server that is not running', async () => {
    const server = await ollama(() => ({ content: '' }));
    await server.close();
    const error = await thrownError(() => open(server));
    expect(error.code).toBe('ollama-not-running');
    expect(error.fix).toContain('ollama serve');
  });

  it('says how to pull a model that is missing, and which name is near', async () => {
    const error = await thrownError(async () =>
      open(await ollama(() => ({ content: '' })), {}, { reference: 'qwen2.5:7' }),
    );
    expect(error.code).toBe('ollama-model-missing');
    expect(error.message).toContain('qwen2.5:7b');
    expect(error.fix).toContain('ollama pull');
  });

  it('says that a model takes no tools', async () => {
    const server = await ollama(() => ({ content: '' }), {
      models: [{ name: 'qwen2.5:7b', capabilities: ['completion'] }],
    });
    expect((await thrownError(() => open(server))).code).toBe('ollama-no-tools');
  });

  it('says that the context is too small', async () => {
    const server = await ollama(() => ({ content: '' }), {
      models: [{ name: 'qwen2.5:7b', contextTokens: 2048 }],
    });
    expect((await thrownError(() => open(server))).fix).toContain('2048');
  });

  it('says that another server answers', async () => {
    const server = await startLoopbackServer(() => ({ text: '<html>nginx</html>' }));
    running.push(server);
    expect((await thrownError(() => open(server))).code).toBe('ollama-not-understood');
  });

  it('offers no constrained decoding', async () => {
    const server = await ollama(() => ({ content: '' }));
    expect((await thrownError(() => open(server, { decoding: 'constrained' }))).code).toBe(
      'decoding-not-offered',
    );
  });
});

describe('pullModel', () => {
  it('reports progress until the model is there', async () => {
    const server = await ollama(() => ({ content: '' }));
    const seen: (number | null)[] = [];
    await pullModel({
      host: server.url,
      model: 'llama3.1:8b',
      signal: AbortSignal.timeout(5_000),
      onProgress: ({ completedBytes }) => seen.push(completedBytes),
    });
    expect(seen).toEqual([null, 400, 1000, null]);
    await open(server, {}, { reference: 'llama3.1:8b' });
  });

  it("passes the server's words on when it fails", async () => {
    const server = await ollama(() => ({ content: '' }));
    const pulling = pullModel({
      host: server.url,
      model: 'nowhere:1b',
      signal: AbortSignal.timeout(5_000),
      onProgress: () => undefined,
    });
    expect((await thrownError(() => pulling)).message).toContain('file does not exist');
  });
});

describe('ollamaHost', () => {
  it('reads OLLAMA_HOST as its own tools do', () => {
    expect(ollamaHost(undefined)).toBe('http://127.0.0.1:11434');
    expect(ollamaHost('0.0.0.0')).toBe('http://127.0.0.1:11434');
    expect(ollamaHost('box:1234')).toBe('http://box:1234');
    expect(ollamaHost('https://box')).toBe('https://box');
    expect(() => ollamaHost('http://[')).toThrow(HarnessError);
  });
});

describe('log-probabilities', () => {
  const call = { name: 'read_thread', arguments: { forum: 'garden' } };
  const replyOf = async (server: LoopbackServer, config: Partial<Config>, logProbabilities = true) => {
    const completion = await (await open(server, config, { logProbabilities })).complete(ask());
    if (completion.kind === 'failed') throw new Error(completion.failure.message);
    return completion.reply;
  };

  it('are asked for only where they are wanted', async () => {
    const server = await ollama(() => ({ content: 'No.' }));
    expect((await replyOf(server, {}, false)).logProbabilities).toBeNull();
    expect(JSON.stringify(server.requests)).not.toContain('logprobs');
  });

  it.each(['shipped', 'raw'] as const)('come with everything generated, protocol %s', async (protocol) => {
    const text = '<tool_call>{"name": "read_thread"}</tool_call>';
    const server = await ollama(() =>
      protocol === 'raw' ? { content: text } : { content: '', calls: [call] },
    );
    const { logProbabilities } = await replyOf(server, { protocol });
    expect(server.requests.at(-1)?.body).toMatchObject({ logprobs: true, top_logprobs: 6 });
    expect(logProbabilities?.map(({ token }) => token).join('')).toContain('read_thread');
    expect(logProbabilities?.[0]?.alternatives).toHaveLength(5);
  });

  it('are unknown, and not an error, on a server that ignores the question', async () => {
    const server = await ollama(() => ({ content: 'No.' }), { version: '0.12.3', logProbabilities: false });
    expect(await replyOf(server, {})).toMatchObject({ text: 'No.', logProbabilities: null });
  });
});
