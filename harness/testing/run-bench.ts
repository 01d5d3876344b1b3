import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How a process of the command line ended, and what it said. */
export interface BenchResult {
  /** Exit code; null if a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of the command line that runs. */
export interface BenchProcess {
  /** Resolves when standard error matches; rejects if the process ends before. */
  said(pattern: RegExp): Promise<void>;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<BenchResult>;
}

/** Where a process runs: its folder (default: the project's), and what is added to its environment. */
export interface BenchSetting {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, '..', '..');
const tsx = fileURLToPath(import.meta.resolve('tsx'));

/** Starts the real command line in a process of its own, which ends with this one. */
export function startBench(words: readonly string[], setting: BenchSetting = {}): BenchProcess {
  const child = spawn(process.execPath, ['--import', tsx, join(root, 'harness/cli/main.ts'), ...words], {
    cwd: setting.folder ?? root,
    env: environment(setting.environment ?? {}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const said = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
    for (const listener of listeners) listener();
  });
  const ended = endOf(child).then((code) => {
    process.removeListener('exit', kill);
    return { code, ...said };
  });
  return {
    ended,
    signal: (name) => void child.kill(name),
    said: (pattern) =>
      new Promise((fulfil, reject) => {
        const look = () => {
          if (pattern.test(said.stderr)) fulfil();
        };
        listeners.add(look);
        look();
        void ended.then(({ code }) =>
          reject(new Error(`ended with ${code} before it said ${pattern}: ${said.stderr}`)),
        );
      }),
  };
}

/** Runs the real command line to its end. */
export function runBench(words: readonly string[], setting: BenchSetting = {}): Promise<BenchResult> {
  return startBench(words, setting).ended;
}

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

/** The surroundings' own settings would decide what a test sees. */
function environment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const dropped = [
    'OLLAMA_HOST',
    'INIT_CWD',
    'npm_lifecycle_event',
    'FORCE_COLOR',
    'NO_COLOR',
    'NODE_OPTIONS',
  ];
  const kept = Object.entries(process.env).filter(([name]) => !dropped.includes(name));
  return { ...Object.fromEntries(kept), ...added };
}
