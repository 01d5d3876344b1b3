import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { startLoopbackOpenAi } from '../testing/loopback-openai.ts';
import { runBench } from '../testing/run-bench.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { runCommandLine } from './run-command-line.ts';

const corpus = resolve(import.meta.dirname, '../../corpus/github-maintainer/v1');
const file = (name: string) => readFileSync(join(corpus, name), 'utf8');
const tasks = file('tasks.jsonl')
  .trim()
  .split('\n')
  .slice(0, 6)
  .map((line) => ({ line, ...(JSON.parse(line) as { id: string; prompt: string }) }));
const key = 'sk-sunflower-4711';
const models = `
models:
  - id: served
    name: A server with a key
    backend: openai
    reference: "URL#m"
    keyVariable: BENCH_TEST_KEY
samplings:
  greedy: { temperature: 0, seed: 1, topK: 40, topP: 1, minP: 0, repeatPenalty: 1, presencePenalty: 0, frequencyPenalty: 0 }
configs: {}
`;

it('runs on a llama-server: raw completes, shipped goes on past a broken page and says what is unanswered', async () => {
  let stumbled = false;
  await using server = await startLoopbackOpenAi({
    key,
    models: ['m'],
    llamaServer: { contextTokens: 8192 },
    say: (prompt, request) => {
      if (!('messages' in request)) {
        return {
          content:
            '<tool_call>\n{"name": "triage_issue", "arguments": {"owner": "a", "repo": "b", "number": 1}}\n</tool_call>',
        };
      }
      if (prompt === tasks[1]?.prompt && !stumbled) {
        stumbled = true;
        return { status: 500, json: { error: { message: 'out of memory', type: 'server_error' } } };
      }
      if (prompt === tasks[3]?.prompt)
        return { text: '<html>502 Bad Gateway \u001b[2J</html>', type: 'text/html' };
      return { content: 'Which repository do you mean?' };
    },
  });
  const folder = temporaryFolder({
    'models.yaml': models.replace('URL', server.url),
    'small/corpus.json': file('corpus.json'),
    'small/toolset.json': file('toolset.json'),
    'small/system-prompt.txt': file('system-prompt.txt'),
    'small/tasks.jsonl': `${tasks.map(({ line }) => line).join('\n')}\n`,
  });
  const common = ['--models', 'models.yaml', '--corpus', 'small', '--db', 'bench.sqlite'];
  const setting = { folder, environment: { BENCH_TEST_KEY: key } };

  const run = await runBench(['-m', 'served', '--protocol', 'both', '--json', ...common], setting);
  expect(run.code, run.stderr).toBe(1);
  const { runs, refused } = JSON.parse(run.stdout);
  expect(refused).toEqual([]);
  expect(runs).toMatchObject([
    { cell: expect.stringContaining(' raw '), state: 'complete', answered: 6, failedAttempts: 0 },
    { cell: expect.stringContaining(' shipped '), state: 'incomplete', answered: 5, failedAttempts: 4 },
  ]);
  const [raw, shipped] = runs;
  expect(raw.summary.overall.measures.points).toMatchObject({ bounds: null });
  const { points } = shipped.summary.overall.measures;
  expect(points.proportion).toBeNull();
  expect(points.bounds.high - points.bounds.low).toBeCloseTo(1 / 6);
  expect(shipped.summary.unanswered).toMatchObject([{ taskId: tasks[3]?.id }]);
  expect(run.stderr).toContain('out of memory (server_error) (trying again)');
  expect(run.stderr).toContain('(left unanswered)');
  expect(run.stderr).not.toContain('\u001b');

  const at = [
    '--models',
    join(folder, 'models.yaml'),
    '--corpus',
    join(folder, 'small'),
    '--db',
    join(folder, 'bench.sqlite'),
  ];
  const shown = await captureOutput(() => runCommandLine(['show', shipped.id, ...at]));
  expect(shown).toMatchObject({ code: 0 });
  expect(shown.stdout).toMatch(/unanswered +1 task.*between/);
  const compared = await captureOutput(() => runCommandLine(['compare', raw.id, shipped.id, ...at]));
  expect(compared).toMatchObject({ code: 0 });
  expect(compared.stdout).toContain('cell.config.protocol');

  for (const path of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!path.isFile() || path.name === 'models.yaml') continue;
    expect(readFileSync(join(path.parentPath, path.name), 'latin1').includes(key), path.name).toBe(false);
  }
  const withoutKey = await captureOutput(() => runCommandLine(['-m', 'served', '--json', ...at]));
  expect(withoutKey.code).toBe(2);
  expect(JSON.parse(withoutKey.stdout).refused[0].error.message).toContain('BENCH_TEST_KEY');
}, 180_000);
