import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LlamaModel, Token } from 'node-llama-cpp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRandomModel } from '../../scripts/embedded-model/random-weights.ts';
import { withGeneratedSection } from '../../scripts/generated-section.ts';
import type { Backend } from '../backends/backend.ts';
import { acquireEngine } from '../backends/llama-cpp/engine.ts';
import { loadLibrary } from '../backends/llama-cpp/library.ts';
import type { Numerics } from '../backends/llama-cpp/numerics.ts';
import { openLlamaCpp } from '../backends/llama-cpp/open-llama-cpp.ts';
import { openOllama } from '../backends/ollama/open-ollama.ts';
import { openOpenAi } from '../backends/openai/open-openai.ts';
import type { Cell } from '../domain/cell.ts';
import { type CheckName, type CheckResult, checkNames } from '../domain/check-result.ts';
import type { Config } from '../domain/config.ts';
import { HarnessError } from '../domain/harness-error.ts';
import { sha256 } from '../domain/sha256.ts';
import { startFaultyLlamaServer } from '../testing/faulty-llama-server.ts';
import { startFaultyOllama } from '../testing/faulty-ollama.ts';
import { startLoopbackOpenAi } from '../testing/loopback-openai.ts';
import type { LoopbackServer, SeenRequest } from '../testing/loopback-server.ts';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { sampleOpenOptions } from '../testing/sample-open-options.ts';
import type { ServedModel } from '../testing/served-model.ts';
import { type ServingFault, servingFaults } from '../testing/serving-faults.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { failedOpening } from './failed-opening.ts';
import type { MachineState } from './machine-state.ts';
import { runPreflight } from './run-preflight.ts';

const quiet: MachineState = {
  availableMemoryBytes: 8e9,
  totalMemoryBytes: 16e9,
  swapUsedBytes: 0,
  load: 0.2,
  processors: 8,
  onBattery: false,
  thermalThrottles: 0,
};
const corpus = sampleCorpus();
const folder = temporaryFolder();
const path = join(folder, 'random-f32.gguf');
const otherPath = join(folder, 'other-f32.gguf');
let served: ServedModel;
let blob: string;
let close: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  await writeRandomModel({ path });
  await writeRandomModel({ path: otherPath, seed: 2 });
  mkdirSync(join(folder, 'blobs'));
  blob = join(folder, 'blobs', `sha256-${sha256(readFileSync(path))}`);
  copyFileSync(path, blob);
  const engine = await acquireEngine(await loadLibrary(), false);
  const model = await engine.llama.loadModel({ modelPath: path, vocabOnly: true, gpuLayers: 0 });
  served = servedModel(model);
  close = async () => {
    await model.dispose();
    await engine.release();
  };
});
afterAll(() => close());

function servedModel(model: LlamaModel): ServedModel {
  return {
    path,
    chatTemplate: model.fileInfo.metadata.tokenizer?.chat_template ?? '',
    tokenise: (text) => model.tokenize(text, true),
    detokenise: (ids) => model.detokenize(ids as readonly Token[], true),
  };
}

/** Requests of the last server. */
let seen: readonly SeenRequest[] = [];

type Wire = 'Ollama' | 'llama-server';

/** Runs all checks on a server with a fault. */
async function examine(wire: Wire, fault: ServingFault | null, config: Partial<Config> = {}) {
  const named = fault === 'serves another quantisation than its name says';
  const name = named && wire === 'llama-server' ? 'random-f32' : 'random:f32';
  const server: LoopbackServer =
    wire === 'Ollama'
      ? await startFaultyOllama({ model: served, blob, name, fault })
      : await startFaultyLlamaServer({ model: served, otherPath, name, fault });
  await using _closed = server;
  seen = server.requests;
  const reference = wire === 'Ollama' ? name : `${server.url}/v1#${name}`;
  const options = sampleOpenOptions({
    reference,
    model: { backend: wire === 'Ollama' ? 'ollama' : 'openai' },
    config: { protocol: 'shipped', ...config },
    tools: toolsOf(config),
    timeoutMs: 20_000,
  });
  return await checked({ ...options, systemPrompt: corpus.systemPrompt }, (opening) =>
    wire === 'Ollama' ? openOllama(opening, { host: server.url }) : openOpenAi(opening, { environment: {} }),
  );
}

function toolsOf({ schema }: Partial<Config>) {
  return corpus.toolset.macros.map(({ name, intent, modelSchema }) => ({
    type: 'function' as const,
    function: {
      name,
      description: intent,
      parameters: schema === 'hidden' ? { type: 'object' } : modelSchema,
    },
  }));
}

async function checked(
  options: ReturnType<typeof sampleOpenOptions>,
  open: (options: ReturnType<typeof sampleOpenOptions>) => Promise<Backend>,
): Promise<readonly CheckResult[]> {
  const { model, config } = options;
  const cell: Cell = { id: 'x', model, config };
  let backend: Backend;
  try {
    backend = await open(options);
  } catch (error) {
    const results = error instanceof HarnessError ? failedOpening(error) : null;
    if (results === null) throw error;
    return results;
  }
  try {
    return await runPreflight({
      backend,
      cell,
      corpus,
      timeoutMs: 20_000,
      signal: new AbortController().signal,
      machine: quiet,
      nonce: 'K7Q2M9',
    });
  } finally {
    await backend.close();
  }
}

function failures(results: readonly CheckResult[]): CheckName[] {
  return results.filter(({ result }) => result === 'fail').map(({ name }) => name);
}

const notPassed = (results: readonly CheckResult[]) =>
  results
    .filter(({ result }) => result !== 'pass')
    .map(({ name, result, reason }) => `${name} ${result}: ${reason}`);

/** The check that must name a fault, whatever others see of it too. */
const expected: Readonly<Record<ServingFault, CheckName>> = {
  'drops the tools': 'toolset-visible',
  'replaces schemas by {type: object}': 'toolset-visible',
  'renames an argument': 'toolset-visible',
  'truncates from the front': 'nothing-cut-off',
  'ignores the temperature': 'settings-in-effect',
  'ignores the context size': 'nothing-cut-off',
  'doubles the first token': 'control-tokens',
  'swaps the weights meanwhile': 'identity',
  'restarts meanwhile': 'identity',
  'parses calls wrongly': 'decoding',
  'serves another quantisation than its name says': 'identity',
};

const wires = ['Ollama', 'llama-server'] as const;
const caught = new Map<string, readonly CheckName[]>();

describe.each(wires)('a server on the wire of %s', (wire) => {
  it.each(['shipped', 'raw'] as const)('passes every check when it is healthy, %s', async (protocol) => {
    const results = await examine(wire, null, { protocol });
    expect(notPassed(results)).toEqual([]);
    expect(results.map(({ name }) => name)).toEqual([...checkNames]);
    const asked = seen.filter(
      ({ path, body }) =>
        /chat|generate|completion$/.test(path) &&
        body['_debug_render_only'] !== true &&
        // Settings are read back with a prompt of one token, or of one word.
        body['verbose'] !== true &&
        !(Array.isArray(body['prompt']) && body['prompt'].length === 1),
    );
    expect(asked.length).toBeLessThanOrEqual(16);
  });

  it.each(servingFaults)('that %s is found out', async (fault) => {
    const results = await examine(wire, fault);
    caught.set(`${wire} ${fault}`, failures(results));
    expect(failures(results), notPassed(results).join('\n')).toContain(expected[fault]);
  });

  it('is told what hidden schemas mean', async () => {
    const [visible] = await examine(wire, null, { schema: 'hidden' });
    expect(visible).toMatchObject({ name: 'toolset-visible', result: 'fail' });
    expect(visible?.reason).toContain('The argument schemas did not reach the model');
    expect(visible?.reason).toContain('on purpose (schema: hidden)');
  });
});

describe('a server with the OpenAI API that shows nothing', () => {
  it('fails for the context, for which the API has no field, and is doubted for the rest', async () => {
    await using server = await startLoopbackOpenAi({ say: () => ({ content: 'No.' }) });
    const results = await checked(
      sampleOpenOptions({
        reference: `${server.url}/v1#m`,
        config: { protocol: 'shipped' },
        timeoutMs: 9_000,
      }),
      (opening) => openOpenAi(opening, { environment: {} }),
    );
    const settings = results.find(({ name }) => name === 'settings-in-effect');
    expect(settings).toMatchObject({
      result: 'fail',
      reason: expect.stringContaining('contextTokens: the endpoint'),
    });
    expect(failures(results)).not.toContain('identity');
    expect(results.filter(({ result }) => result === 'unknown').length).toBeGreaterThan(3);
  });

  it('leaves nothing but doubt when it dies', async () => {
    const server = await startLoopbackOpenAi({ say: () => ({ content: 'No.' }), llamaServer: {} });
    const results = await checked(
      sampleOpenOptions({
        reference: `${server.url}/v1#m`,
        config: { protocol: 'shipped' },
        timeoutMs: 9_000,
      }),
      async (opening) => {
        const backend = await openOpenAi(opening, { environment: {} });
        await server.close();
        return backend;
      },
    );
    expect(results).toHaveLength(checkNames.length);
    expect(results.map(({ result }) => result)).not.toContain('pass');
  });
});

/** Ways to be wrong in process, each with what it takes. */
const inProcess = {
  'template without tools': {
    finds: 'toolset-visible',
    chatTemplate:
      '{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}<|im_start|>assistant\n',
  },
  'template that keeps names and drops schemas': {
    finds: 'toolset-visible',
    chatTemplate:
      '<|im_start|>system\n{{ messages[0].content }}{% for t in tools %}\n{{ t.function.name }}: {{ t.function.description }}{% endfor %}<|im_end|>\n<|im_start|>user\n{{ messages[1].content }}<|im_end|>\n<|im_start|>assistant\n',
  },
  'template of another model': {
    finds: 'control-tokens',
    chatTemplate:
      '<|start_header_id|>system<|end_header_id|>\n{{ messages[0].content }}\n{{ tools | tojson }}<|eot_id|><|start_header_id|>user<|end_header_id|>\n{{ messages[1].content }}<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n',
  },
  'double first token': {
    finds: 'control-tokens',
    chatTemplate:
      '<|endoftext|><|endoftext|><|im_start|>system\n{{ messages[0].content }}\n{{ tools | tojson }}<|im_end|>\n<|im_start|>user\n{{ messages[1].content }}<|im_end|>\n<|im_start|>assistant\n',
  },
  "today's date in the template": {
    finds: 'control-tokens',
    chatTemplate:
      '<|im_start|>system\nToday is 21 Nov 2026. {{ messages[0].content }}\n{{ tools | tojson }}<|im_end|>\n<|im_start|>user\n{{ messages[1].content }}<|im_end|>\n<|im_start|>assistant\n',
  },
  'no generation prompt': {
    finds: 'control-tokens',
    chatTemplate:
      '<|im_start|>system\n{{ messages[0].content }}\n{{ tools | tojson }}<|im_end|>\n<|im_start|>user\n{{ messages[1].content }}<|im_end|>\n',
  },
  'context too small': { finds: 'nothing-cut-off', config: { contextTokens: 64 } },
  'flash attention on': {
    finds: 'settings-in-effect',
    numerics: { flashAttention: true, cacheTypes: ['F16', 'F16'] },
  },
  'keys cached in 8 bits': {
    finds: 'settings-in-effect',
    numerics: { flashAttention: false, cacheTypes: ['Q8_0', 'F16'] },
  },
  'cache in 8 bits, with flash attention': {
    finds: 'settings-in-effect',
    numerics: { flashAttention: true, cacheTypes: ['Q8_0', 'Q8_0'] },
  },
} satisfies Record<string, InProcessFault>;

interface InProcessFault {
  readonly finds: CheckName;
  readonly chatTemplate?: string;
  readonly config?: Partial<Config>;
  readonly numerics?: Numerics;
}

async function examineInProcess({ chatTemplate, config = {}, numerics }: Omit<InProcessFault, 'finds'>) {
  const reference = chatTemplate === undefined ? path : join(temporaryFolder(), 'template-f32.gguf');
  if (chatTemplate !== undefined) await writeRandomModel({ path: reference, chatTemplate });
  const options = sampleOpenOptions({ reference, config, tools: toolsOf(config), model: { reference } });
  return checked({ ...options, systemPrompt: corpus.systemPrompt }, (opening) =>
    openLlamaCpp(opening, numerics === undefined ? {} : { numerics }),
  );
}

describe('in process', () => {
  it.each([
    { protocol: 'raw', decoding: 'free' },
    { protocol: 'raw', decoding: 'constrained' },
    { protocol: 'shipped', decoding: 'constrained' },
  ] as const)('nothing fails when all is well: $protocol, $decoding', async (config) => {
    const results = await examineInProcess({ config });
    expect(failures(results), notPassed(results).join('\n')).toEqual([]);
  });

  it.each(Object.entries(inProcess))('%s is found out', async (name, fault: InProcessFault) => {
    const results = await examineInProcess(fault);
    caught.set(`in process ${name}`, failures(results));
    expect(failures(results), notPassed(results).join('\n')).toContain(fault.finds);
  });
});

describe('README', () => {
  it('has the table of faults and the checks that catch them', () => {
    const readme = join(import.meta.dirname, 'README.md');
    const found = readFileSync(readme, 'utf8');
    const table = withGeneratedSection(found, 'faults', faultTable());
    if (process.env['UPDATE_FAULT_TABLE'] === '1') writeFileSync(readme, table);
    else
      expect(found, 'stale: UPDATE_FAULT_TABLE=1 pnpm vitest run harness/preflight/faults.test.ts').toBe(
        table,
      );
  });
});

function faultTable(): string {
  const cell = (names: readonly CheckName[] | undefined) =>
    names === undefined || names.length === 0 ? '–' : names.join(', ');
  const rows = servingFaults.map((fault) => [
    fault,
    ...wires.map((wire) => cell(caught.get(`${wire} ${fault}`))),
  ]);
  const inOne = Object.keys(inProcess).map((name) => [name, cell(caught.get(`in process ${name}`))]);
  const servers = aligned([['a server that …', ...wires.map((wire) => `on the wire of ${wire}`)], ...rows]);
  return ['', ...servers, '', ...aligned([['in process', 'caught by'], ...inOne]), ''].join('\n');
}

/** A Markdown table with columns of one width, its first row being the head. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
