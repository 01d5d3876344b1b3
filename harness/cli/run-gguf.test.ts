import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { writeRandomModel } from '../../scripts/embedded-model/random-weights.ts';
import { runBench } from '../testing/run-bench.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const corpus = resolve(import.meta.dirname, '../../corpus/github-maintainer/v1');
const file = (name: string) => readFileSync(join(corpus, name), 'utf8');

it('runs any .gguf file by its path, raw and shipped, and says the same twice', async () => {
  const folder = temporaryFolder({
    'small/corpus.json': file('corpus.json'),
    'small/toolset.json': file('toolset.json'),
    'small/system-prompt.txt': file('system-prompt.txt'),
    'small/tasks.jsonl': `${file('tasks.jsonl').split('\n').slice(0, 2).join('\n')}\n`,
    'text.gguf': 'These are not weights.\n',
  });
  await writeRandomModel({ path: join(folder, 'My Model (v2).gguf'), contextTokens: 2048 });
  const models = ['-m', './My Model (v2).gguf,text.gguf', '-m', 'absent.gguf'];
  const size = ['--context', '2048', '--reply-tokens', '24'];
  const common = ['--protocol', 'both', ...size, '--corpus', 'small', '--db', 'bench.sqlite', '--json'];
  const once = async () => {
    const { code, stdout, stderr } = await runBench([...models, ...common], { folder });
    // Two files can't be opened; the third has run all the same.
    expect(code, stderr).toBe(2);
    const { runs, refused } = JSON.parse(stdout);
    expect(runs).toMatchObject([
      { cell: expect.stringMatching(/^my-model-v2 raw .* free /), state: 'complete', answered: 2 },
      { cell: expect.stringMatching(/^my-model-v2 shipped .* constrained /), state: 'complete', answered: 2 },
    ]);
    const codes = refused.map((each: { error: { code: string } }) => each.error.code);
    expect(new Set(codes)).toEqual(new Set(['model-file-not-gguf', 'model-file-missing']));
    const report = JSON.parse(readFileSync(join(folder, 'reports/latest.json'), 'utf8'));
    return report.runs
      .filter(({ headline }: { headline: boolean }) => headline)
      .flatMap(({ results }: { results: { reply: { text: string; calls: unknown } | null }[] }) =>
        results.map(({ reply }) => ({ text: reply?.text, calls: reply?.calls })),
      );
  };
  const first = await once();
  expect(first).toHaveLength(4);
  expect(await once()).toEqual(first);
}, 240_000);
