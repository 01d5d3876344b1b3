import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRandomModel } from '../../scripts/embedded-model/random-weights.ts';
import type { Reproduction } from '../analyse/compare-reproduction.ts';
import { captureOutput } from '../testing/capture-output.ts';
import { startLoopbackOpenAi } from '../testing/loopback-openai.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { projectRoot } from './project.ts';
import { runCommandLine } from './run-command-line.ts';

const corpus = join(projectRoot, 'corpus/github-maintainer/v1');
const file = (name: string) => readFileSync(join(corpus, name), 'utf8');
const lines = file('tasks.jsonl').trim().split('\n');

/** A project with some tasks of the corpus, and a command line that works on it. */
function project(tasks: readonly string[], models: string) {
  const folder = temporaryFolder({
    'models.yaml': models,
    'small/corpus.json': file('corpus.json'),
    'small/toolset.json': file('toolset.json'),
    'small/system-prompt.txt': file('system-prompt.txt'),
    'small/tasks.jsonl': `${tasks.join('\n')}\n`,
  });
  const at = (name: string) => join(folder, name);
  const shared = [
    '--models',
    at('models.yaml'),
    '--corpus',
    at('small'),
    '--db',
    at('bench.sqlite'),
    '--json',
  ];
  const bench = async (...words: string[]) => {
    const { code, stdout } = await captureOutput(() => runCommandLine([...words, ...shared]));
    return { code, said: JSON.parse(stdout) };
  };
  return {
    at,
    bench,
    run: async (...words: string[]) => {
      const { code, said } = await bench(
        'run',
        '--exploratory',
        '--no-preflight',
        '--log-probabilities',
        ...words,
      );
      expect(code, JSON.stringify(said).slice(0, 600)).toBe(0);
      return said.runs[0].id as string;
    },
    reproduce: async (run: string) => {
      const { code, said } = await bench('reproduce', run, '--require', 'identical');
      return { code, found: said as Reproduction };
    },
  };
}

const samplings = `samplings:
  greedy: { temperature: 0, seed: 1, topK: 40, topP: 1, minP: 0, repeatPenalty: 1, presencePenalty: 0, frequencyPenalty: 0 }
configs: {}
`;

describe('reproduce, with a model in this process', { timeout: 240_000 }, () => {
  it('finds the second run identical, and names the weights where they are others', async () => {
    const { at, run, reproduce } = project(
      lines.slice(0, 4),
      `models:\n  - { id: silent, name: Silent, backend: baseline, reference: silent }\n${samplings}`,
    );
    const model = at('tiny.gguf');
    await writeRandomModel({ path: model, seed: 1 });
    const id = await run('--model', model, '--context', '2048', '--reply-tokens', '24');

    const same = await reproduce(id);
    expect(same.found).toMatchObject({ verdict: 'identical', counts: { 'same-output': 4 }, differences: [] });
    expect(same.found.tasks.flatMap(({ because }) => because)).toEqual([]);
    expect(same.code).toBe(0);

    await writeRandomModel({ path: model, seed: 2 });
    const other = await reproduce(id);
    // Random weights score nothing either time: the outputs tell, not the points.
    expect(other.found).toMatchObject({ verdict: 'within-interval', counts: { 'same-output': 0 } });
    expect(other.found.differences[0]).toMatchObject({ cause: 'weights', field: 'backend.weightsSha256' });
    expect(other.found.statement).toContain('First explanation: the weights, backend.weightsSha256 was ');
    expect(other.code).toBe(1);
  });
});

describe('reproduce, with a model on a server', { timeout: 120_000 }, () => {
  it('finds it different where it answers otherwise, and names the first setting that is another one', async () => {
    const refusing = lines.filter((line) => JSON.parse(line).gold.kind === 'no-call').slice(0, 6);
    expect(refusing).toHaveLength(6);
    const say = (content: string) => ({
      say: () => ({ content }),
      models: ['m'],
      llamaServer: { contextTokens: 8192 },
    });
    await using before = await startLoopbackOpenAi(say('No macro does that.'));
    const models = (url: string) =>
      `models:\n  - { id: served, name: Served, backend: openai, reference: "${url}#m" }\n${samplings}`;
    const first = project(refusing, models(before.url));
    const id = await first.run('--model', 'served', '--protocol', 'raw');
    await using after = await startLoopbackOpenAi({ ...say(''), llamaServer: { contextTokens: 4096 } });
    writeFileSync(first.at('models.yaml'), models(after.url));
    const { code, found } = await first.reproduce(id);
    expect(found).toMatchObject({
      verdict: 'different',
      original: { proportion: 1 },
      repeated: { proportion: 0 },
      counts: { 'other-verdict': 6 },
    });
    expect(found.differences[0]).toMatchObject({
      cause: 'settings',
      field: 'backend.contextTokens',
      original: '8192',
      repeated: '4096',
    });
    expect(found.statement).toContain('backend.contextTokens was 8192 and is 4096');
    expect(code).toBe(1);
  });
});
