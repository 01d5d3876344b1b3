import { afterEach, describe, expect, it } from 'vitest';
import type { Config } from '../../domain/config.ts';
import { type OpenAiSaying, startLoopbackOpenAi } from '../../testing/loopback-openai.ts';
import { type LoopbackServer, startLoopbackServer } from '../../testing/loopback-server.ts';
import { sampleOpenOptions, sampleTools } from '../../testing/sample-open-options.ts';
import { thrownError } from '../../testing/thrown-error.ts';
import { openOpenAi } from './open-openai.ts';
import { openAiReference } from './openai-reference.ts';

const running: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serve(say: (prompt: string) => OpenAiSaying, extra: object = {}): Promise<LoopbackServer> {
  const server = await startLoopbackOpenAi({ say, ...extra });
  running.push(server);
  return server;
}

function open(
  server: { readonly url: string },
  {
    name = 'm',
    config = {},
    keyVariable,
    logProbabilities = false,
  }: { name?: string; config?: Partial<Config>; keyVariable?: string; logProbabilities?: boolean } = {},
) {
  const reference = `${server.url}/v1#${name}`;
  return openOpenAi(
    sampleOpenOptions({
      reference,
      model: { backend: 'openai', ...(keyVariable === undefined ? {} : { keyVariable }) },
      config: { protocol: 'shipped', contextTokens: 4096, ...config },
      timeoutMs: 5_000,
      logProbabilities,
    }),
    { environment: { SERVER_KEY: 'secret-key-1' } },
  );
}

const ask = () => ({ taskId: 't', prompt: 'Read thread 12 of garden.', signal: AbortSignal.timeout(5_000) });

describe('openOpenAi, shipped', () => {
  it('sends tools and every setting that the API and its servers have', async () => {
    const server = await serve(() => ({ content: 'No.' }));
    await (await open(server)).complete(ask());
    expect(server.requests.at(-1)?.body).toMatchObject({
      model: 'm',
      tools: sampleTools,
      temperature: 0,
      seed: 1,
      top_p: 1,
      top_k: 40,
      min_p: 0,
      repeat_penalty: 1,
      repetition_penalty: 1,
      presence_penalty: 0,
      frequency_penalty: 0,
      max_tokens: 24,
      stream: false,
    });
  });

  it('keeps calls with their arguments as the text that they were', async () => {
    const server = await serve(() => ({
      content: '',
      calls: [{ name: 'read_thread', arguments: '{"number": 12, "forum"' }],
    }));
    expect(await (await open(server)).complete(ask())).toMatchObject({
      kind: 'answered',
      reply: {
        text: '',
        calls: [{ name: 'read_thread', argumentsText: '{"number": 12, "forum"' }],
        finishReason: 'tool-calls',
        promptTokens: 700,
      },
    });
  });

  it('never lets the key into a completion or a description', async () => {
    const server = await serve(() => ({ content: 'No.' }), { key: 'secret-key-1' });
    const backend = await open(server, { keyVariable: 'SERVER_KEY' });
    const kept = JSON.stringify([await backend.complete(ask()), await backend.describe()]);
    expect(server.requests.at(-1)?.headers['authorization']).toBe('Bearer secret-key-1');
    expect(kept).not.toContain('secret-key-1');
  });

  it('takes a parser error for an answer and other errors for failures', async () => {
    const report = 'The model produced output that does not match the expected peg-native format';
    const first = await open(
      await serve(() => ({
        status: 500,
        json: { error: { code: 500, message: report, type: 'server_error' } },
      })),
    );
    expect(await first.complete(ask())).toMatchObject({ kind: 'answered', reply: { calls: [] } });
    const overflow = { error: { code: 400, message: 'too long', type: 'exceed_context_size_error' } };
    const second = await open(await serve(() => ({ status: 400, json: overflow })));
    expect(await second.complete(ask())).toMatchObject({ failure: { code: 'context-overflow' } });
    const third = await open(await serve(() => ({ json: { choices: [] } })));
    expect(await third.complete(ask())).toMatchObject({ failure: { code: 'wrong-shape' } });
    const fourth = await open(await serve(() => ({ cutAfter: '{"choices": [' })));
    expect(await fourth.complete(ask())).toMatchObject({ failure: { code: 'stream-cut' } });
  });
});

describe('openOpenAi, raw', () => {
  const text =
    '<tool_call>\n{"name": "read_thread", "arguments": {"forum": "garden", "number": 12}}\n</tool_call>';

  it('sends token ids with one beginning of text and reads the calls itself', async () => {
    const server = await serve(() => ({ content: text }), { llamaServer: {} });
    const completion = await (await open(server, { config: { protocol: 'raw' } })).complete(ask());
    expect(completion).toMatchObject({
      kind: 'answered',
      reply: { text, callsReadBy: 'dialect', calls: [{ name: 'read_thread' }], finishReason: 'stop' },
    });
    const sent = server.requests.find(({ path }) => path === '/completion')?.body['prompt'] as number[];
    expect(sent.filter((id) => id === 1)).toEqual([1]);
    expect(sent[0]).toBe(1);
    const received = completion.kind === 'answered' ? completion.reply : null;
    // Every token but the one that ends the reply.
    expect(received?.tokenIds).toEqual([...text].map((unit) => unit.charCodeAt(0) + 10));
    expect(received?.replyTokens).toBe(text.length);
  });

  it('takes a server that can not read what the model wrote for an answer', async () => {
    const message = 'The model produced output that does not match the expected Content-only format';
    const server = await serve(
      () => ({ status: 500, json: { error: { code: 500, message, type: 'server_error' } } }),
      { llamaServer: {} },
    );
    expect(await (await open(server, { config: { protocol: 'raw' } })).complete(ask())).toMatchObject({
      kind: 'answered',
      reply: { text: '', calls: [], serverParseError: `${message} (server_error)` },
    });
  });

  it('is refused where the server is no llama-server', async () => {
    const server = await serve(() => ({ content: '' }));
    const error = await thrownError(() => open(server, { config: { protocol: 'raw' } }));
    expect(error).toMatchObject({ code: 'openai-raw-not-offered' });
  });
});

describe('log-probabilities', () => {
  const text =
    '<tool_call>\n{"name": "read_thread", "arguments": {"forum": "garden", "number": 12}}\n</tool_call>';
  const calls = [{ name: 'read_thread', arguments: '{}' }];
  const replyOf = async (server: LoopbackServer, config: Partial<Config>, logProbabilities = true) => {
    const completion = await (await open(server, { config, logProbabilities })).complete(ask());
    if (completion.kind === 'failed') throw new Error(completion.failure.message);
    return completion.reply;
  };

  it('are asked for only where they are wanted', async () => {
    const server = await serve(() => ({ content: 'No.' }), { llamaServer: {} });
    expect((await replyOf(server, {}, false)).logProbabilities).toBeNull();
    expect((await replyOf(server, { protocol: 'raw' }, false)).logProbabilities).toBeNull();
    expect(JSON.stringify(server.requests)).not.toMatch(/logprobs|n_probs/);
  });

  it('of a chat are those of everything generated, the chosen token not among its alternatives', async () => {
    const server = await serve(() => ({ content: '', calls }));
    const { logProbabilities } = await replyOf(server, {});
    expect(server.requests.at(-1)?.body).toMatchObject({ logprobs: true, top_logprobs: 6 });
    expect(logProbabilities?.map(({ token }) => token).join('')).toContain('read_thread');
    expect(logProbabilities?.[0]?.logProbability).toBeCloseTo(Math.log(0.9), 12);
    expect(logProbabilities?.[0]?.alternatives.map(({ token }) => token)).toEqual([
      '(1)',
      '(2)',
      '(3)',
      '(4)',
      '(5)',
    ]);
  });

  it('of token ids come from /completion', async () => {
    const server = await serve(() => ({ content: text }), { llamaServer: {} });
    const { logProbabilities } = await replyOf(server, { protocol: 'raw' });
    expect(server.requests.find(({ path }) => path === '/completion')?.body).toMatchObject({ n_probs: 6 });
    expect(logProbabilities?.map(({ token }) => token).join('')).toBe(text);
  });

  it('are unknown, and not an error, where a server ignores the question', async () => {
    const server = await serve(() => ({ content: 'No.' }), { logProbabilities: false });
    expect(await replyOf(server, {})).toMatchObject({ text: 'No.', logProbabilities: null });
  });
});

describe('openOpenAi, refusals', () => {
  it('names what is wrong with server, key, model and context', async () => {
    const gone = await serve(() => ({ content: '' }));
    await gone.close();
    expect(await thrownError(() => open(gone))).toMatchObject({ code: 'openai-server-not-there' });
    const page = await startLoopbackServer(() => ({ text: '<html>' }));
    running.push(page);
    expect(await thrownError(() => open(page))).toMatchObject({ code: 'openai-server-not-there' });
    const locked = await serve(() => ({ content: '' }), { key: 'other' });
    expect(await thrownError(() => open(locked))).toMatchObject({ code: 'openai-key-refused' });
    expect(await thrownError(() => open(locked, { keyVariable: 'NOT_SET' }))).toMatchObject({
      code: 'openai-key-missing',
    });
    const other = await serve(() => ({ content: '' }), { models: ['qwen'] });
    expect(await thrownError(() => open(other, { name: 'qwem' }))).toMatchObject({
      code: 'openai-model-missing',
    });
    const small = await serve(() => ({ content: '' }), { llamaServer: { contextTokens: 1024 } });
    expect(await thrownError(() => open(small))).toMatchObject({ code: 'openai-context-too-small' });
  });
});

describe('openAiReference', () => {
  it('takes the address with or without /v1', () => {
    expect(openAiReference('http://box:8080#m')).toEqual(openAiReference('http://box:8080/v1/#m'));
  });

  it('keeps slashes and colons of model names', () => {
    expect(openAiReference('https://box/v1#org/model:7b').model).toBe('org/model:7b');
  });
});
