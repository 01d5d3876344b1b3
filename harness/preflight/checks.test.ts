import { describe, expect, it } from 'vitest';
import type { Inspector, MatchedNumerics, RenderedPrompt, ServingFacts } from '../backends/inspector.ts';
import type { Completion } from '../domain/attempt.ts';
import type { Reply } from '../domain/reply.ts';
import { sampleOpenOptions, sampleTools } from '../testing/sample-open-options.ts';
import { sampleReply } from '../testing/sample-reply.ts';
import { sampleServingFacts } from '../testing/sample-serving-facts.ts';
import { sampleTask } from '../testing/sample-task.ts';
import type { Check, Look } from './check.ts';
import { controlTokens } from './control-tokens.ts';
import { decoding } from './decoding.ts';
import { determinism } from './determinism.ts';
import { identity, plainQuantisation } from './identity.ts';
import type { MachineState } from './machine-state.ts';
import { observe } from './observe.ts';
import { quietMachine } from './quiet-machine.ts';
import { settingsInEffect } from './settings-in-effect.ts';
import { toolChannel } from './tool-channel.ts';
import { toolsetVisible } from './toolset-visible.ts';

const options = sampleOpenOptions();
const idle: MachineState = {
  availableMemoryBytes: 8e9,
  totalMemoryBytes: 16e9,
  swapUsedBytes: 0,
  load: 0.3,
  processors: 4,
  onBattery: null,
  thermalThrottles: null,
};

interface World {
  readonly facts?: Partial<ServingFacts> | ((look: number) => Partial<ServingFacts>);
  /** Reply to a request; a number of the request comes along. */
  readonly reply?: (prompt: string, number: number) => Partial<Reply> | Completion;
  readonly apart?: Partial<Reply>;
  readonly rendered?: string | null;
  readonly ownRendered?: string;
  readonly numerics?: MatchedNumerics;
  readonly machine?: Partial<MachineState>;
  readonly model?: Partial<typeof options.model>;
  readonly config?: Partial<typeof options.config>;
}

async function finding(check: Check, world: World) {
  const { facts = {}, reply = () => ({}), apart, rendered = null, ownRendered, numerics } = world;
  let looks = 0;
  let requests = 0;
  const answered = (fields: Partial<Reply>): Completion => ({
    kind: 'answered',
    request: {},
    response: {},
    reply: sampleReply({ loadMs: null, ...fields }),
  });
  const inspector: Inspector = {
    ask: async ({ prompt }) => {
      requests += 1;
      const said = reply(prompt, requests);
      return 'kind' in said ? (said as Completion) : answered(said);
    },
    render: async (): Promise<RenderedPrompt | null> =>
      rendered === null ? null : { text: rendered, tokenIds: null, shownBy: 'a test' },
    ownRender: async () =>
      ownRendered === undefined ? null : { text: ownRendered, tokenIds: [1, 2, 3], shownBy: 'a test' },
    numerics: async () => numerics ?? null,
    readApart: async () => (apart === undefined ? null : answered(apart)),
    vocabulary: async () => null,
    facts: async () => {
      looks += 1;
      return sampleServingFacts(typeof facts === 'function' ? facts(looks) : facts);
    },
    close: async () => undefined,
  };
  const cell = {
    id: 'x',
    model: { ...options.model, ...world.model },
    config: { ...options.config, ...world.config },
  };
  const tasks = [sampleTask({ id: 'a', prompt: 'One.' }), sampleTask({ id: 'b', prompt: 'One and two.' })];
  const look: Look = {
    cell,
    tools: sampleTools,
    sent: sampleTools,
    systemPrompt: 'You route.',
    tasks,
    inspector,
    observed: observe({
      inspector,
      cell,
      tasks,
      audit: false,
      signal: new AbortController().signal,
      timeoutMs: 1_000,
      nonce: 'K123',
    }),
    machine: { ...idle, ...world.machine },
  };
  await look.observed.facts();
  return check.run(look);
}

const down: Completion = {
  kind: 'failed',
  request: {},
  response: null,
  failure: { code: 'unreachable', message: 'no server answers', status: null },
};

describe('identity', () => {
  it('passes what is as named', async () => {
    const model = { quantisation: 'q8_0', pins: { sha256: 'a'.repeat(64) } };
    expect(await finding(identity, { model })).toMatchObject({ result: 'pass' });
  });

  it.each([
    ['a pin that does not match', { model: { pins: { sha256: 'f'.repeat(64) } } }, /models\.yaml pins/],
    [
      'another label than models.yaml says',
      { model: { quantisation: 'q4_K_M' } },
      /called Q4_K_M and is Q8_0/,
    ],
    ['another label than its name says', { model: { reference: 'qwen:7b-q4_0' } }, /called Q4_0/],
    ['a label that no tensor bears out', { facts: { tensorTypes: { F32: 9 } } }, /no tensor is quantised/],
    [
      'a server that is updated meanwhile',
      { facts: (look: number) => ({ engineVersion: `1.${look}` }) },
      /server version changed/,
    ],
    [
      'a model that is loaded again',
      { reply: (_: string, number: number) => ({ loadMs: number === 3 ? 4_000 : 20 }) },
      /loaded anew/,
    ],
    ['a server that goes away', { reply: () => down }, /went away/],
  ] as const)('fails %s', async (_, world: World, reason) => {
    expect(await finding(identity, world)).toMatchObject({
      result: 'fail',
      reason: expect.stringMatching(reason),
    });
  });

  it('says what it does not know', async () => {
    const facts = { pinnedDigest: null, weightsDigest: null };
    const found = await finding(identity, { facts });
    expect(found).toMatchObject({ result: 'unknown', evidence: { unknownCount: 5 } });
  });

  it('reads the labels of every engine alike', () => {
    const labels = ['MOSTLY_Q8_0', 'q8_0', 'all F32', 'fp16', 'Q4_K - Medium', 'q4_K_M', 'ALL_F32'];
    expect(labels.map(plainQuantisation)).toEqual(['Q8_0', 'Q8_0', 'F32', 'F16', 'Q4_K_M', 'Q4_K_M', 'F32']);
  });
});

describe('quiet machine', () => {
  it('passes an idle one', async () => {
    expect(await finding(quietMachine, {})).toMatchObject({ result: 'pass' });
  });

  it.each([
    ['load', { machine: { load: 9 } }],
    ['little memory', { machine: { availableMemoryBytes: 1e7 } }],
    ['swapped memory', { machine: { swapUsedBytes: 4e9 } }],
    ['a battery', { machine: { onBattery: true } }],
    ['other models', { facts: { modelsLoaded: 2 } }],
    ['another machine', { facts: { isLocal: false } }],
  ] as const)('doubts times under %s', async (_, world: World) => {
    expect(await finding(quietMachine, world)).toMatchObject({ result: 'unknown' });
  });

  it('fails weights that do not fit', async () => {
    expect(await finding(quietMachine, { facts: { weightsBytes: 40e9 } })).toMatchObject({ result: 'fail' });
  });
});

describe('determinism', () => {
  it('passes replies that repeat', async () => {
    expect(await finding(determinism, {})).toMatchObject({ result: 'pass', evidence: { flipRate: 0 } });
  });

  it('names the first token that differs', async () => {
    const reply = (_: string, number: number) => ({ tokenIds: [5, 6, number > 3 ? 8 : 7] });
    const found = await finding(determinism, { reply });
    expect(found).toMatchObject({ result: 'fail', reason: expect.stringContaining('token 2') });
  });

  it('expects it of sampled decoding, and does not judge failures', async () => {
    const reply = (_: string, number: number) => ({ tokenIds: [number] });
    const samplingSettings = { ...options.config.samplingSettings, temperature: 0.8 };
    expect(await finding(determinism, { reply, config: { samplingSettings } })).toMatchObject({
      result: 'unknown',
    });
    expect(await finding(determinism, { reply: () => down })).toMatchObject({ result: 'unknown' });
  });
});

describe('tool channel', () => {
  const call = (name: string, argumentsText: string) => ({
    reply: () => ({ calls: [{ name, argumentsText }] }),
  });

  it('passes the call with the code', async () => {
    expect(await finding(toolChannel, call('echo_code', '{"code": "K123"}'))).toMatchObject({
      result: 'pass',
    });
  });

  it('fails another argument name and says where it was lost', async () => {
    const wrong = call('echo_code', '{"value": "K123"}');
    const seen = 'echo_code: Echo a code back, as it is. {"code": string}';
    for (const [rendered, reason] of [
      [seen, /stands in the prompt, so the model cannot read it/],
      ['echo_code: Echo a code back, as it is.', /not in the prompt as we sent it/],
      [null, /did not reach the model, or the model cannot read it/],
    ] as const)
      expect(await finding(toolChannel, { ...wrong, rendered })).toMatchObject({
        result: 'fail',
        reason: expect.stringMatching(reason),
      });
  });

  it('marks a narrated call, and lets a weak model be', async () => {
    const narrated = { reply: () => ({ calls: [], text: 'I call echo_code with K123.' }) };
    expect(await finding(toolChannel, narrated)).toMatchObject({
      result: 'unknown',
      reason: expect.stringContaining('narrated'),
    });
    expect(await finding(toolChannel, { reply: () => ({ calls: [], text: 'Hm.' }) })).toMatchObject({
      result: 'unknown',
    });
    expect(await finding(toolChannel, call('echo_code', '{"code": "K999"}'))).toMatchObject({
      result: 'unknown',
    });
  });

  it('does not call a model weak whose call is lost by the stack: asked raw, it makes it', async () => {
    const cut = () => ({ calls: [], text: '', finishReason: 'length' as const, replyTokens: 64 });
    const apart = { calls: [{ name: 'echo_code', argumentsText: '{"code": "K123"}' }] };
    const { result, reason } = await finding(toolChannel, { reply: cut, apart });
    expect(result).toBe('unknown');
    expect(reason).toContain(
      'No call came back within 64 tokens; asked raw, the same weights call echo_code',
    );
    expect(await finding(toolChannel, { reply: cut, apart: { calls: [] } })).toMatchObject({
      reason: expect.stringContaining('within 64 tokens: it may be too weak'),
    });
  });

  it('fails where the canary never reached the prompt', async () => {
    const world = { rendered: 'nothing of it', reply: () => ({ calls: [], text: 'Hm.' }) };
    expect(await finding(toolChannel, world)).toMatchObject({ result: 'fail' });
  });
});

describe('decoding', () => {
  const colour = (value: string) => ({
    calls: [{ name: 'pick_colour', argumentsText: `{"colour":"${value}"}` }],
  });

  it('knows its own ways, and compares them with what is registered', async () => {
    expect(await finding(decoding, {})).toMatchObject({ result: 'pass' });
    expect(await finding(decoding, { facts: { constrains: 'our-grammar' } })).toMatchObject({
      result: 'fail',
    });
    const config = { decoding: 'constrained' } as const;
    expect(await finding(decoding, { facts: { constrains: 'our-grammar' }, config })).toMatchObject({
      result: 'pass',
    });
    expect(await finding(decoding, { config })).toMatchObject({ result: 'fail' });
  });

  it('finds a grammar of the server by what it forbids', async () => {
    const facts = { constrains: 'unknown' } as const;
    expect(await finding(decoding, { facts, reply: () => colour('purple') })).toMatchObject({
      result: 'pass',
    });
    expect(await finding(decoding, { facts, reply: () => colour('red') })).toMatchObject({
      result: 'unknown',
    });
    const forced = {
      facts,
      reply: () => colour('red'),
      apart: { ...colour('purple'), finishReason: 'length' },
    };
    expect(await finding(decoding, forced as World)).toMatchObject({
      result: 'fail',
      reason: expect.stringContaining("engine's own grammar"),
    });
  });

  it('does not blame the parser for what a grammar changed', async () => {
    const calls = (argumentsText: string) => [{ name: 'echo_code', argumentsText }];
    const world: World = {
      facts: { constrains: 'the-engine' },
      config: { decoding: 'constrained' },
      apart: { calls: calls('{"cod":"K123"}') },
      reply: () => ({ calls: calls('{"code":"K123"}') }),
    };
    expect(await finding(decoding, world)).toMatchObject({ result: 'pass' });
  });

  it('compares calls as values, not as texts', async () => {
    const calls = (argumentsText: string) => [{ name: 'echo_code', argumentsText }];
    const world = (own: string, server: string) => ({
      apart: { calls: calls(own) },
      reply: () => ({ calls: calls(server) }),
    });
    expect(await finding(decoding, world('{"a":1,"b":2}', '{"b": 2, "a": 1}'))).toMatchObject({
      result: 'pass',
    });
    expect(await finding(decoding, world('{"a":1}', '{}'))).toMatchObject({ result: 'fail' });
  });
});

describe('settings in effect', () => {
  it('fails what a model brings along and nothing overrides', async () => {
    const facts = { broughtAlong: { mirostat: '2', temperature: '0.7', stop: '<|im_end|>' } };
    expect(await finding(settingsInEffect, { facts })).toMatchObject({
      result: 'fail',
      reason: expect.stringMatching(/^(?!.*stop \().*mirostat/),
    });
  });

  it('fails a stop that is no mark of a turn: it cuts replies off', async () => {
    const facts = { broughtAlong: { stop: ['<|im_end|>', '\n'] } };
    expect(await finding(settingsInEffect, { facts })).toMatchObject({
      result: 'fail',
      reason: expect.stringContaining('stop (set by model or server)'),
    });
  });

  it('fails an engine whose numbers are those of another setting, and none that is like no other', async () => {
    const tried = [{ flashAttention: false, cacheTypes: 'f16/f16', largestDifference: 0.003 }];
    const other = { tried, matching: { flashAttention: true, cacheTypes: 'q8_0/q8_0' } };
    expect(await finding(settingsInEffect, { numerics: other })).toMatchObject({
      result: 'fail',
      reason: expect.stringMatching(/flashAttention is true.*cacheTypes is "q8_0\/q8_0"/),
    });
    const { reason } = await finding(settingsInEffect, { numerics: { tried, matching: null } });
    expect(reason).not.toMatch(/flashAttention|cacheTypes/);
  });

  it.each([
    ['several slots', { facts: { slots: 4 } }, /slots is 4/],
    [
      'another batch size',
      { facts: { settings: { batchTokens: { sentAs: null, effective: 128 } } } },
      /batchTokens is 128/,
    ],
    ['thoughts', { reply: () => ({ text: '<think>Hm, well.</think>' }) }, /thinking/],
  ] as const)('fails %s', async (_, world: World, reason) => {
    expect(await finding(settingsInEffect, world)).toMatchObject({
      result: 'fail',
      reason: expect.stringMatching(reason),
    });
  });
});

describe('toolset visible', () => {
  it('fails tools that were printed as a Go structure', async () => {
    const structs = sampleTools.map(
      ({ function: { name, description, parameters } }) =>
        `{"type": "function", "function": {${name} ${description} ${JSON.stringify(parameters)}}}`,
    );
    expect(await finding(toolsetVisible, { rendered: `You route.\n${structs.join('\n')}` })).toMatchObject({
      result: 'fail',
      reason: expect.stringContaining('Go structure'),
    });
  });

  it('fails a prompt that never says what is required', async () => {
    const rendered = `You route.\n${sampleTools.map((tool) => JSON.stringify(tool)).join('\n')}`;
    // The same text whatever is required: the template does not look at it.
    expect(await finding(toolsetVisible, { rendered })).toMatchObject({
      result: 'fail',
      reason: expect.stringContaining('required marks of close_old_threads'),
    });
  });

  it('says where a prompt is not what we would render, and does not fail it for that', async () => {
    const rendered = `You route.\n${sampleTools.map((tool) => JSON.stringify(tool)).join('\n')}`;
    const alone = { rendered, ownRendered: rendered.replace('You route.', 'You route!') };
    const { evidence } = await finding(toolsetVisible, alone);
    expect(evidence['ownRendering']).toMatchObject({ same: false, difference: { at: 9 } });
    const same = await finding(toolsetVisible, { rendered, ownRendered: rendered });
    expect(same.evidence['ownRendering']).toEqual({ same: true, difference: null });
  });

  it('fails a prompt without the registered system message', async () => {
    const rendered = sampleTools.map((tool) => JSON.stringify(tool)).join('\n');
    expect(await finding(toolsetVisible, { rendered })).toMatchObject({ result: 'fail' });
  });
});

describe('where no prompt is shown', () => {
  it('control tokens stay unknown', async () => {
    expect(await finding(controlTokens, {})).toMatchObject({ result: 'unknown' });
  });

  it('the toolset is looked for in counts', async () => {
    expect(await finding(toolsetVisible, { reply: () => ({ promptTokens: 90 }) })).toMatchObject({
      result: 'fail',
      reason: expect.stringContaining('do not reach the prompt'),
    });
    const growing = {
      reply: (_: string, number: number) => ({ promptTokens: number === 1 ? 300 : 100 - number }),
    };
    expect(await finding(toolsetVisible, growing)).toMatchObject({ result: 'unknown' });
    expect(await finding(toolsetVisible, { ...growing, ownRendered: 'One.' })).toMatchObject({
      reason: expect.stringContaining("Our own rendering of the model's template has 3."),
    });
    const flat = { reply: (_: string, number: number) => ({ promptTokens: number === 1 ? 300 : 100 }) };
    expect(await finding(toolsetVisible, flat)).toMatchObject({
      result: 'fail',
      reason: expect.stringContaining('schemas did not reach the model'),
    });
    expect(await finding(toolsetVisible, { reply: () => ({ promptTokens: null }) })).toMatchObject({
      result: 'unknown',
    });
  });
});
