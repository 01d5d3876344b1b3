/**
 * Measures what the harness itself costs: `pnpm bench:overhead`.
 *
 * 1,000 tasks (the corpus, repeated) against a loopback Ollama in a second process that answers at once, through the
 * real backend, runner, detector, scorer and a store on disk. Prints; asserts nothing.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOfGold } from '../harness/backends/baselines/answer-of-gold.ts';
import { openOllama } from '../harness/backends/ollama/open-ollama.ts';
import { detectBailOuts } from '../harness/detect/detect-bail-outs.ts';
import type { Attempt } from '../harness/domain/attempt.ts';
import type { Corpus } from '../harness/domain/corpus.ts';
import type { RunRecord } from '../harness/domain/run-record.ts';
import type { Task } from '../harness/domain/task.ts';
import { loadCorpus } from '../harness/files/load-corpus.ts';
import { toolDefinitions } from '../harness/macro/tool-definitions.ts';
import { runCell } from '../harness/run/run-cell.ts';
import { createScorer } from '../harness/score/create-scorer.ts';
import type { Judge } from '../harness/store/judge.ts';
import { openStore, type Store } from '../harness/store/open-store.ts';
import { startLoopbackOllama } from '../harness/testing/loopback-ollama.ts';
import { sampleOpenOptions } from '../harness/testing/sample-open-options.ts';
import { sampleRunRecord } from '../harness/testing/sample-run-record.ts';

const taskCount = 1000;
const copiesForVerify = 4;
const modelName = 'loopback:latest';

interface Line {
  readonly what: string;
  readonly value: string;
  readonly target: string;
}

const corpus = await loadCorpus(join(import.meta.dirname, '..', 'corpus', 'github-maintainer', 'v1'));
if (process.argv[2] === 'serve') await serve();
else await measure();

/** The second process: every third request gets words instead of the right calls, so that both paths are measured. */
async function serve(): Promise<void> {
  const answers = new Map(corpus.tasks.map((task) => [task.prompt, answerOfGold(task.gold)]));
  let requests = 0;
  const server = await startLoopbackOllama({
    models: [{ name: modelName, contextTokens: 8192 }],
    say: (prompt) => {
      requests += 1;
      const answer = answers.get(prompt);
      if (answer === undefined || requests % 3 === 0) {
        return { content: 'None of the macros on offer does that, as far as I can tell from the request.' };
      }
      const calls = answer.calls.map(({ macro, arguments: values }) => ({ name: macro, arguments: values }));
      return { content: answer.text, calls };
    },
  });
  process.send?.(server.url);
}

async function measure(): Promise<void> {
  const tasks = repeated(corpus.tasks);
  const judge = judgeFor(corpus, tasks);
  const server = fork(import.meta.filename, ['serve']);
  const folder = mkdtempSync(join(tmpdir(), 'macrobench-overhead-'));
  const store = openStore(join(folder, 'bench.sqlite'));
  try {
    const [url] = await once(server, 'message');
    const run = await measureRun({ tasks, judge, store, url: String(url) });
    print([...run, measureJudge(store, judge), measureVerify(store, judge)]);
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
    server.kill();
  }
}

async function measureRun(options: {
  readonly tasks: readonly Task[];
  readonly judge: Judge;
  readonly store: Store;
  readonly url: string;
}): Promise<Line[]> {
  const { tasks, judge, store } = options;
  const open = sampleOpenOptions({
    reference: modelName,
    model: { backend: 'ollama' },
    config: { protocol: 'shipped', contextTokens: 8192 },
    tools: toolDefinitions(corpus.toolset, 'shown'),
  });
  const backend = await openOllama({ ...open, systemPrompt: corpus.systemPrompt }, { host: options.url });
  const taskMs: number[] = [];
  const requestMs: number[] = [];
  const storingMs: number[] = [];
  let storing = 0;
  const timed =
    <Arguments extends readonly unknown[]>(store: (...parameters: Arguments) => void) =>
    (...parameters: Arguments) => {
      const before = performance.now();
      store(...parameters);
      storing += performance.now() - before;
    };
  let before = performance.now();
  const result = await runCell({
    record: { ...recordOf(tasks), cell: { id: 'overhead', model: open.model, config: open.config } },
    backend: {
      ...backend,
      complete: async (request) => {
        const sent = performance.now();
        const completion = await backend.complete(request);
        requestMs.push(performance.now() - sent);
        return completion;
      },
    },
    tasks,
    store: {
      ...store,
      appendAttempt: timed(store.appendAttempt),
      saveVerdicts: timed(store.saveVerdicts),
    },
    judge,
    signal: new AbortController().signal,
    onProgress: ({ kind }) => {
      const now = performance.now();
      if (kind === 'task-done') {
        taskMs.push(now - before);
        storingMs.push(storing);
      }
      storing = 0;
      before = now;
    },
  });
  await backend.close();
  if (result.state !== 'complete') throw new Error(`the run ended ${result.state}: ${result.reason}`);
  const own = taskMs.map((duration, index) => duration - (requestMs[index] ?? 0));
  return [
    { what: 'harness time per task, request included', value: spread(taskMs), target: '≤ 2 ms median' },
    { what: '  of which the request over loopback', value: spread(requestMs), target: '' },
    { what: '  of which everything else', value: spread(own), target: '' },
    { what: '  of which storing attempt and verdict', value: spread(storingMs), target: '≤ 0.5 ms median' },
  ];
}

function measureJudge(store: Store, judge: Judge): Line {
  const [run] = store.listRuns();
  const attempts = run === undefined ? [] : store.attemptsOf(run.record.id);
  const before = performance.now();
  let judged = 0;
  while (performance.now() - before < 1000) {
    for (const attempt of attempts) judge.judge(attempt);
    judged += attempts.length;
  }
  const rate = judged / ((performance.now() - before) / 1000);
  return {
    what: 'detecting and scoring',
    value: `${thousands(rate)} replies/s`,
    target: '≥ 20,000 replies/s',
  };
}

/** Verifies a store in which the run stands several times, judgements included. */
function measureVerify(store: Store, judge: Judge): Line {
  const [run] = store.listRuns();
  if (run === undefined) throw new Error('no run');
  for (let copy = 1; copy <= copiesForVerify; copy += 1) {
    const runId = `copy-${copy}`;
    store.startRun({ ...run.record, id: runId });
    for (const attempt of store.attemptsOf(run.record.id)) {
      const own = { ...attempt, runId };
      store.appendAttempt(own, { source: sourceOf(judge), judgement: judge.judge(own) });
    }
    store.endRun({ runId, state: 'complete', reason: null });
  }
  const before = performance.now();
  const { attempts, verdicts } = store.verify(() => judge);
  const rate = attempts / ((performance.now() - before) / 1000);
  if (verdicts !== attempts) throw new Error(`${verdicts} of ${attempts} verdicts were made again`);
  return {
    what: 'verifying, judging again',
    value: `${thousands(rate)} attempts/s`,
    target: '≥ 10,000 attempts/s',
  };
}

function judgeFor(corpus: Corpus, tasks: readonly Task[]): Judge {
  const scorer = createScorer(corpus.toolset);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const offered = corpus.toolset.macros.map(({ name }) => name);
  const profile = 'registered-v1';
  return {
    profile,
    scorerHash: 'overhead',
    detectorHash: 'overhead',
    judge: ({ taskId, completion }: Attempt) => {
      const task = byId.get(taskId);
      if (task === undefined) throw new Error(`no task ${taskId}`);
      if (completion.kind === 'failed') {
        const { failure } = completion;
        return { bailOuts: [], verdict: scorer.scoreFailure({ task, failure, profile }) };
      }
      const { reply } = completion;
      const bailOuts = detectBailOuts({ ...reply, offered });
      return { bailOuts, verdict: scorer.score({ task, reply, bailOuts, profile }) };
    },
  };
}

function sourceOf({ profile, scorerHash, detectorHash }: Judge) {
  return { profile, scorerHash, detectorHash };
}

function repeated(tasks: readonly Task[]): Task[] {
  return Array.from({ length: taskCount }, (_, index) => {
    const task = tasks[index % tasks.length];
    if (task === undefined) throw new Error('the corpus is empty');
    return { ...task, id: `${task.id}-${index}` };
  });
}

function recordOf(tasks: readonly Task[]): RunRecord {
  return sampleRunRecord({
    taskOrder: tasks.map(({ id }) => id),
    retry: { tries: 1, delayMs: 0, timeoutMs: 10_000 },
  });
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return `median ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms`;
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function print(lines: readonly Line[]): void {
  const machine = `${taskCount} tasks on ${cpus()[0]?.model ?? arch()} (${cpus().length} cores), Node ${process.version}`;
  const width = Math.max(...lines.map(({ what }) => what.length));
  const rows = lines.map(({ what, value, target }) => {
    const goal = target === '' ? '' : `   (target ${target})`;
    return `${what.padEnd(width)}   ${value}${goal}`;
  });
  process.stdout.write(`${[machine, ...rows].join('\n')}\n`);
}
