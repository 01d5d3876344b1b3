import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../harness/cli/run-command-line.ts';
import { canonicalJson } from '../../harness/domain/canonical-json.ts';
import { type CheckName, type CheckResult, isCheckResult } from '../../harness/domain/check-result.ts';
import type { ReplyCall } from '../../harness/domain/reply.ts';
import { loadCorpus } from '../../harness/files/load-corpus.ts';
import { openStore } from '../../harness/store/open-store.ts';
import { captureOutput } from '../../harness/testing/capture-output.ts';
import { temporaryFolder } from '../../harness/testing/temporary-folder.ts';
import { writeRandomModel } from '../embedded-model/random-weights.ts';
import { withGeneratedSection } from '../generated-section.ts';
import { builtLlamaCpp } from './llama-cpp-folder.ts';
import { startLlamaServer } from './start-llama-server.ts';

/**
 * A real llama-server, healthy and set up wrongly, under the checks and a whole benchmark run. Needs the programs of
 * `pnpm llama-cpp`; without them nothing of it runs, and that is said.
 */
const programs = builtLlamaCpp();
if (programs === null)
  console.warn(
    '\n################ NOT TESTED: the real llama-server, which is not built on this machine. ################\n################ `pnpm test:servers` builds it once (some minutes) and runs these tests.  ################\n',
  );
const { server: program, quantize } = programs ?? { server: '', quantize: '' };

const folder = temporaryFolder();
/** The embedded model, and files made here: with another sampling, and with another template (random weights). */
const embedded = resolve(import.meta.dirname, '../embedded-model/weights/macrobench-router-q8_0.gguf');
const path = (name: 'penalised' | 'chat-only') => join(folder, `${name}.gguf`);
const database = join(folder, 'bench.sqlite');
const corpus = resolve(import.meta.dirname, '../../corpus/github-maintainer/v1');
const tasks = readFileSync(join(corpus, 'tasks.jsonl'), 'utf8').trim().split('\n').length;
const common = ['--context', '2048', '--db', database, '--json'];
const whole = ['--corpus', corpus, ...common];
const { toolset } = await loadCorpus(corpus);
/** Macro → its required arguments. */
const required = new Map(
  toolset.macros.map(({ name, modelSchema }) => [name, new Set([modelSchema['required'] ?? []].flat())]),
);
/** Enough to see that a run goes to its end. */
const few = ['--corpus', join(folder, 'few'), ...common];

const chatOnly =
  '{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}<|im_start|>assistant\n';

/** The real command line, in this process: starting one for each run would cost more than the runs. */
const runBench = (words: readonly string[]) => captureOutput(() => runCommandLine(words));

const projectFolder = process.cwd();
afterAll(() => process.chdir(projectFolder));

beforeAll(async () => {
  if (programs === null) return;
  // Reports are written where a command is typed.
  process.chdir(folder);
  cpSync(corpus, join(folder, 'few'), { recursive: true });
  const lines = readFileSync(join(corpus, 'tasks.jsonl'), 'utf8').split('\n');
  writeFileSync(join(folder, 'few/tasks.jsonl'), `${lines.slice(0, 3).join('\n')}\n`);
  await writeRandomModel({ path: path('chat-only'), chatTemplate: chatOnly });
  const sampling = ['penalty_repeat=float:1.5', 'penalty_last_n=int:256'];
  const overrides = sampling.flatMap((each) => ['--override-kv', `general.sampling.${each}`]);
  const { status, stderr } = spawnSync(quantize, [...overrides, embedded, path('penalised'), 'COPY']);
  expect(status, String(stderr)).toBe(0);
});

const sound = ['-c', '2048', '-np', '1', '-b', '512', '-ub', '512', '-fa', 'off'];
const withContext = (tokens: number) => ['-c', String(tokens), ...sound.slice(2)];

interface Setup {
  /** Weights; the embedded model's if left out. */
  readonly model?: string;
  readonly flags: readonly string[];
  /** The check that must name it: of protocol raw, of protocol shipped. */
  readonly finds: readonly [CheckName, CheckName] | null;
}

/** Ways to start a llama-server. */
const setups = {
  'as the benchmark wants it': { flags: sound, finds: null },
  'with its defaults': { flags: [], finds: ['settings-in-effect', 'settings-in-effect'] },
  'with a template without tools': {
    model: path('chat-only'),
    flags: sound,
    finds: ['toolset-visible', 'toolset-visible'],
  },
  'with a small context': { flags: withContext(1024), finds: ['nothing-cut-off', 'nothing-cut-off'] },
  'with flash attention': {
    flags: [...sound.slice(0, -1), 'on'],
    finds: ['settings-in-effect', 'settings-in-effect'],
  },
  'with a cache in 8 bits': {
    flags: [...sound.slice(0, -1), 'on', '-ctk', 'q8_0', '-ctv', 'q8_0'],
    finds: ['settings-in-effect', 'settings-in-effect'],
  },
  'with four slots': {
    flags: [...withContext(8192), '-np', '4'],
    finds: ['settings-in-effect', 'settings-in-effect'],
  },
  "with penalties in the GGUF's metadata": {
    model: path('penalised'),
    flags: sound,
    finds: ['settings-in-effect', 'settings-in-effect'],
  },
  'with a sampler of its own (--dry-multiplier)': {
    flags: [...sound, '--dry-multiplier', '0.8'],
    finds: ['settings-in-effect', 'settings-in-effect'],
  },
} satisfies Record<string, Setup>;

const protocols = {
  raw: ['--protocol', 'raw'],
  // llama-server puts a grammar on the calls of this template by itself.
  shipped: ['--protocol', 'shipped', '--decoding', 'constrained'],
} as const;
type Protocol = keyof typeof protocols;

/** Runs of the healthy server, and of the same weights in process. */
const healthy = new Map<Protocol | 'in process', string>();

const failures = (checks: readonly CheckResult[]) =>
  checks.filter(({ result }) => result === 'fail').map(({ name }) => name);

describe.skipIf(programs === null)('a real llama-server', () => {
  it.each(Object.entries(setups))(
    '%s: checks and a whole run, raw and shipped',
    async (_, setup: Setup) => {
      await using server = await startLlamaServer(program, ['-m', setup.model ?? embedded, ...setup.flags]);
      const model = ['--model', `openai:${server.url}/v1#m`];
      for (const [index, protocol] of (['raw', 'shipped'] as const).entries()) {
        const over = setup.finds === null ? whole : few;
        const ran = await runBench(['run', ...model, ...protocols[protocol], ...over]);
        const { runs, refused } = JSON.parse(ran.stdout) as {
          runs: readonly { id: string; answered: number }[];
          refused: readonly { error: { code: string } }[];
        };
        const [run] = runs;
        const checks = run === undefined ? await doctor(model, protocol) : checksOf(run.id);
        const told = checks
          .map(({ name: check, result, reason }) => `${check} ${result}: ${reason}`)
          .join('\n');
        const finds = setup.finds?.[index];
        if (finds === undefined) {
          expect(failures(checks), told).toEqual([]);
          expect(run, ran.stderr).toMatchObject({ answered: tasks });
          healthy.set(protocol, run?.id ?? '');
        } else expect(failures(checks), told).toContain(finds);
        // What can't be opened is refused with the reason; everything else runs to its end.
        if (run === undefined) expect(refused).toHaveLength(1);
      }
    },
    600_000,
  );

  it('gives the same replies raw as the same weights in process, token by token, for every task', async () => {
    const ran = await runBench(['run', '--model', embedded, ...protocols.raw, ...whole]);
    const [run] = (JSON.parse(ran.stdout) as { runs: readonly { id: string }[] }).runs;
    healthy.set('in process', run?.id ?? '');
    const inProcess = repliesOf(run?.id ?? '');
    expect(inProcess.size, ran.stderr).toBe(tasks);
    expect([...inProcess.values()].every(({ tokenIds }) => (tokenIds?.length ?? 0) > 0)).toBe(true);
    expect(repliesOf(healthy.get('raw') ?? '')).toEqual(inProcess);
  }, 300_000);

  it('gives other calls shipped only where the model writes an optional argument first, which its grammar rules out', () => {
    const inProcess = repliesOf(healthy.get('in process') ?? '');
    const shipped = repliesOf(healthy.get('shipped') ?? '');
    const differ = [...inProcess].filter(
      ([task, { calls }]) => callsInWords(calls) !== callsInWords(shipped.get(task)?.calls ?? []),
    );
    expect(differ.length).toBeGreaterThan(0);
    expect(differ.filter(([, { calls }]) => !calls.some(optionalFirst))).toEqual([]);
    expect([...shipped].filter(([, { calls }]) => calls.some(optionalFirst))).toEqual([]);
    console.log(`shipped: the calls of ${tasks - differ.length} of ${tasks} tasks are those of raw`);
  });

  it('lets the record of a run say what the model saw: the same prompt raw, shipped and in process', async () => {
    const prompts: string[] = [];
    for (const run of healthy.values()) {
      const words = ['show', run, 'triage-pull-request-01', '--prompt', '--corpus', corpus, '--db', database];
      const { stdout } = await runBench(words);
      prompts.push(
        stdout.slice(stdout.indexOf('<|im_start|>system'), stdout.indexOf('<|im_start|>assistant')),
      );
    }
    expect(prompts).toHaveLength(3);
    expect(prompts[0]).toContain('triage_issue(find_duplicates? boolean, number integer, owner string');
    expect(prompts[0]).toMatch(/<\|im_start\|>user\n.+<\|im_end\|>\n$/);
    expect(new Set(prompts)).toEqual(new Set([prompts[0]]));
  }, 120_000);
});

it('the README has the table of setups and the checks that name them', () => {
  const readme = resolve(import.meta.dirname, '../../harness/preflight/README.md');
  const found = readFileSync(readme, 'utf8');
  const table = withGeneratedSection(found, 'server-faults', faultTable());
  if (process.env['UPDATE_FAULT_TABLE'] === '1') writeFileSync(readme, table);
  else expect(found, 'stale: UPDATE_FAULT_TABLE=1 pnpm test:servers').toBe(table);
});

async function doctor(model: readonly string[], protocol: Protocol): Promise<readonly CheckResult[]> {
  const words = ['doctor', ...model, ...protocols[protocol], ...few];
  const { code, stdout } = await runBench(words);
  expect(code, stdout).toBe(1);
  return (JSON.parse(stdout) as readonly { checks: readonly CheckResult[] }[]).flatMap(
    ({ checks }) => checks,
  );
}

function withStore<T>(use: (store: ReturnType<typeof openStore>) => T): T {
  const store = openStore(database, { readOnly: true });
  try {
    return use(store);
  } finally {
    store.close();
  }
}

function checksOf(run: string): readonly CheckResult[] {
  const stored: readonly unknown[] = withStore((store) => store.loadRun(run).record.preflight);
  return stored.filter(isCheckResult);
}

/** What a run's final attempts wrote, by task: token ids, text, calls, and why it ended. */
function repliesOf(run: string) {
  const attempts = withStore((store) => store.finalAttempts(run));
  return new Map(
    [...attempts].map(([task, { completion }]) => {
      if (completion.kind === 'failed') throw new Error(`${task}: ${completion.failure.message}`);
      const { tokenIds, text, calls, finishReason } = completion.reply;
      return [task, { tokenIds, text, calls, finishReason }];
    }),
  );
}

/** Calls apart from the order and spacing of their arguments. */
function callsInWords(calls: readonly ReplyCall[]): string {
  return calls.map(({ name, argumentsText }) => name + canonicalJson(JSON.parse(argumentsText))).join();
}

/** Whether a call has an optional argument before a required one. */
function optionalFirst({ name, argumentsText }: ReplyCall): boolean {
  const written = Object.keys(JSON.parse(argumentsText) as object).map((each) =>
    required.get(name)?.has(each),
  );
  return written.indexOf(false) >= 0 && written.indexOf(false) < written.lastIndexOf(true);
}

/** What the tests above hold each setup to. */
function faultTable(): string {
  const rows = Object.entries(setups).map(
    ([name, { finds }]) => `| ${name} | ${finds?.join(' | ') ?? 'passes all | passes all'} |`,
  );
  const head = ['| a real llama-server … | raw, named by | shipped, named by |', '| --- | --- | --- |'];
  return ['', ...head, ...rows, ''].join('\n');
}
