import { describe, expect, it } from 'vitest';
import type { Backend } from '../backends/backend.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { sampleOpenOptions } from '../testing/sample-open-options.ts';
import { answered, sampleReply } from '../testing/sample-reply.ts';
import { sampleServingFacts } from '../testing/sample-serving-facts.ts';
import { thrownError } from '../testing/thrown-error.ts';
import type { Standing } from './decide-standing.ts';
import { preflightCell } from './preflight-cell.ts';
import { terminalPrinter } from './printer.ts';
import type { RunSetting } from './run-cells.ts';

const corpus = sampleCorpus();
type Rendering = (tools: readonly ToolDefinition[]) => string;
const allTools = corpus.toolset.macros.map(
  ({ name, intent }): ToolDefinition => ({
    type: 'function',
    function: { name, description: intent, parameters: { type: 'object' } },
  }),
);

/** The macros' names and intents, and no arguments of them; the canary, which has its schema, is shown whole. */
const withoutArguments: Rendering = (tools) =>
  [
    corpus.systemPrompt,
    ...tools.map(({ function: { name, description } }) => `${name}: ${description}`),
    ...tools.flatMap((tool) => (tool.function.name === 'echo_code' ? ['(code)'] : [])),
  ].join('\n');

/** A backend that is sound but for the prompt that it shows. */
function backendShowing(rendering: Rendering): Backend {
  return {
    describe: async () => ({}),
    complete: async () => answered(sampleReply()),
    inspector: {
      ask: async () => answered(sampleReply({ replyTokens: 1 })),
      render: async ({ tools = allTools }) => ({
        text: rendering(tools),
        tokenIds: null,
        shownBy: 'a test',
      }),
      readApart: async () => null,
      vocabulary: async () => null,
      facts: async () => {
        const told = { sentAs: 'a test', effective: null };
        const names = ['temperature', 'seed', 'topK', 'topP', 'minP', 'repeatPenalty', 'presencePenalty'];
        const all = [...names, 'frequencyPenalty', 'contextTokens', 'replyTokens'];
        return sampleServingFacts({ settings: Object.fromEntries(all.map((name) => [name, told])) });
      },
      close: async () => undefined,
    },
    close: async () => undefined,
  };
}

const setting = {
  context: { printer: terminalPrinter({ json: true }), signal: new AbortController().signal },
  workspace: { corpus, registration: { retry: { timeoutMs: 1_000 } } },
} as unknown as RunSetting;
const confirmatory: Standing = {
  standing: 'confirmatory',
  reasons: [],
  registeredCellId: 'x',
  lockHash: 'a'.repeat(64),
};
const exploratory: Standing = { ...confirmatory, standing: 'exploratory', reasons: ['Because.'] };
const cellWith = (schema: 'shown' | 'hidden') => {
  const { model, config } = sampleOpenOptions({ config: { schema } });
  return { id: 'x', model, config };
};

describe('preflightCell', () => {
  it('refuses a confirmatory run on a failed check, with exit code 1 and the list', async () => {
    const error = await thrownError(() =>
      preflightCell({
        setting,
        cell: cellWith('shown'),
        backend: backendShowing(withoutArguments),
        standing: confirmatory,
      }),
    );
    expect(error).toMatchObject({
      code: 'preflight-failed',
      kind: 'incomplete',
      message: expect.stringContaining('✗ Toolset visible: The argument schemas did not reach the model'),
    });
  });

  it('lets a registered cell start that hides the schemas on purpose, and keeps the failed check', async () => {
    const { standing, preflight } = await preflightCell({
      setting,
      cell: cellWith('hidden'),
      backend: backendShowing(withoutArguments),
      standing: confirmatory,
    });
    expect(standing).toEqual(confirmatory);
    expect(preflight[0]).toMatchObject({ name: 'toolset-visible', result: 'fail' });
  });

  it('refuses that cell too when even the names are missing', async () => {
    const given = {
      setting,
      cell: cellWith('hidden'),
      backend: backendShowing(() => 'x'),
      standing: confirmatory,
    };
    expect(await thrownError(() => preflightCell(given))).toMatchObject({ code: 'preflight-failed' });
  });

  it('lets an exploratory run carry it', async () => {
    const { standing } = await preflightCell({
      setting,
      cell: cellWith('shown'),
      backend: backendShowing(withoutArguments),
      standing: exploratory,
    });
    expect(standing.reasons).toEqual(['Because.', 'Preflight check failed: Toolset visible.']);
  });

  it('makes a run without preflight exploratory, and asks nothing of a backend without a model', async () => {
    const backend = backendShowing(withoutArguments);
    const cell = cellWith('shown');
    const skipped = await preflightCell({
      setting: { ...setting, preflight: false },
      cell,
      backend,
      standing: confirmatory,
    });
    expect(skipped).toMatchObject({
      preflight: [],
      standing: { standing: 'exploratory', reasons: ['Preflight was skipped.'] },
    });
    const { inspector: _, ...plain } = backend;
    const without = await preflightCell({ setting, cell, backend: plain, standing: confirmatory });
    expect(without).toEqual({ preflight: [], standing: confirmatory });
  });
});
