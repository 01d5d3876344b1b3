import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { type LoopbackSaying, startLoopbackOllama } from '../testing/loopback-ollama.ts';
import { startBench } from '../testing/run-bench.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { runCommandLine } from './run-command-line.ts';

const corpus = resolve(import.meta.dirname, '../../corpus/github-maintainer/v1/tasks.jsonl');
const prompts = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { prompt: string }).prompt);

/** An Ollama whose model says something with a terminal escape, and goes silent at the nth task while told to. */
async function startStallingOllama() {
  const asked = new Set<string>();
  const state = { silentAt: Number.POSITIVE_INFINITY, stalled: () => undefined as void };
  const say = (prompt: string): LoopbackSaying => {
    const position = prompts.indexOf(prompt);
    if (position < 0) return { content: 'Good morning.' };
    asked.add(prompt);
    if (asked.size >= state.silentAt) {
      state.stalled();
      return { silent: true };
    }
    return position === 0
      ? { content: '\u001b[31mred\u001b[0m\u0007 \u202edlrow' }
      : {
          content: '',
          calls: [{ name: 'triage_issue', arguments: { owner: 'a', repo: 'b', number: position } }],
        };
  };
  const server = await startLoopbackOllama({ models: [{ name: 'qwen2.5:7b' }], say });
  return {
    server,
    asked,
    /** From now on the nth task that is asked for the first time gets no answer; resolves when it is asked. */
    stallAt: (n: number) =>
      new Promise<void>((fulfil) => {
        state.silentAt = n;
        state.stalled = fulfil;
      }),
    answerAll: () => {
      state.silentAt = Number.POSITIVE_INFINITY;
    },
  };
}

it('a run on Ollama survives kill -9 and Ctrl-C, is resumed, verified, exported, imported, shown', async () => {
  const ollama = await startStallingOllama();
  await using _server = ollama.server;
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const setting = { folder, environment: { OLLAMA_HOST: ollama.server.url } };
  // Preflight asks some tasks itself, and this test counts who is asked what.
  const common = ['--db', 'a.sqlite', '--exploratory', '--no-preflight'];
  const here = (...words: string[]) => captureOutput(() => runCommandLine(words));
  const json = async (...words: string[]) => {
    const { code, stdout, stderr } = await here(...words, '--db', at('a.sqlite'), '--json');
    expect(code, stderr).toBe(0);
    return JSON.parse(stdout);
  };

  const stalled = ollama.stallAt(30);
  const killed = startBench(['--model', 'qwen2.5:7b', ...common], setting);
  await stalled;
  killed.signal('SIGKILL');
  const first = await killed.ended;
  expect(first.code).toBeNull();
  expect(first.stderr).toContain('EXPLORATORY');
  expect(first.stderr).toContain('task 20 of 100');
  expect(first.stdout).toBe('');
  const [run] = await json('runs');
  expect(run).toMatchObject({ state: 'aborted', answered: 29, tasks: 100, failedAttempts: 0 });

  const stalledAgain = ollama.stallAt(60);
  const interrupted = startBench(['--resume', '--json', ...common], setting);
  await stalledAgain;
  interrupted.signal('SIGINT');
  const second = await interrupted.ended;
  expect(second.code, second.stderr).toBe(130);
  expect(second.stderr).toContain('What is done is kept');
  expect(JSON.parse(second.stdout).runs).toMatchObject([{ id: run.id, state: 'aborted', answered: 59 }]);

  ollama.answerAll();
  const third = await startBench(['--resume', run.id, ...common], setting).ended;
  expect(third, third.stderr).toMatchObject({ code: 0 });
  expect(third.stdout).toMatch(/qwen2\.5:7b .* exploratory +complete/);
  expect(third.stdout).toMatch(/all +100 /);
  expect(third.stdout).toMatch(/silent .*0\.0/);
  expect(third.stdout).toMatch(/report +reports.latest\.html/);
  expect(readFileSync(at('reports/latest.md'), 'utf8')).toContain(run.id);
  expect(Math.max(...third.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  // Each task was answered once: only the two in flight when it stopped were asked again.
  const chats = ollama.server.requests.filter(
    ({ path, body }) => path === '/api/chat' && !body['_debug_render_only'],
  );
  const ofTasks = chats.filter(({ body }) => prompts.includes(lastContent(body['messages'])));
  expect(ofTasks).toHaveLength(102);

  const nothingLeft = await here('run', '--resume', '--db', at('a.sqlite'));
  expect(nothingLeft).toMatchObject({ code: 2, stderr: expect.stringContaining('Every run is complete') });
  expect(await json('verify')).toMatchObject({ runs: 1, attempts: 101, verdicts: 100 });

  const shown = await here('show', run.id.slice(0, -2), 'triage-pull-request-01', '--db', at('a.sqlite'));
  expect(shown.stdout).toContain('\\u{1b}[31mred\\u{1b}[0m\\u{7} \\u{202e}dlrow');
  expect(`${shown.stdout}${shown.stderr}`).not.toMatch(/[\u001b\u0007\u202e]/);

  const [path] = await json('export', run.id, '--to', at('out'));
  const exported = (name: string) => readFileSync(join(path, name), 'utf8');
  const manifest = exported('manifest.json');
  expect(await here('import', path, '--db', at('b.sqlite'))).toMatchObject({ code: 0 });
  expect(await here('export', run.id, '--db', at('b.sqlite'), '--to', at('back'))).toMatchObject({ code: 0 });
  expect(readFileSync(join(at('back'), run.id, 'manifest.json'), 'utf8')).toBe(manifest);
  expect(await here('verify', path)).toMatchObject({ code: 0 });

  const attempts = exported('attempts.jsonl');
  writeFileSync(join(path, 'attempts.jsonl'), attempts.replace('triage_issue', 'triage_pull_request'));
  const tampered = await here('verify', path, '--json');
  expect(tampered.code).toBe(3);
  expect(JSON.parse(tampered.stdout).error.kind).toBe('integrity');
}, 400_000);

function lastContent(messages: unknown): string {
  return (messages as { content: string }[]).at(-1)?.content ?? '';
}
