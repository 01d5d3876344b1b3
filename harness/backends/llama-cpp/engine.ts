import { arch, platform } from 'node:process';
import type { Llama } from 'node-llama-cpp';
import { HarnessError } from '../../domain/harness-error.ts';
import type { Library } from './library.ts';

/** Where llama.cpp computes. `auto` lets node-llama-cpp choose. */
export type Gpu = false | 'metal' | 'cuda' | 'vulkan' | 'auto';

/** llama.cpp, started in this process. */
export interface Engine {
  readonly llama: Llama;
  /** What llama.cpp last complained about, oldest first; at most 20 lines. */
  readonly complaints: readonly string[];
  /** Says that the models opened through it are closed. llama.cpp itself stays for the next, and ends with the process. */
  release(): void;
}

interface Running {
  readonly gpu: Gpu;
  readonly llama: Promise<Llama>;
  readonly complaints: string[];
  users: number;
}

/**
 * One llama.cpp a process: two would share threads and memory without knowing of each other. It stays when its last
 * model is closed, because a second one in the same process loses its log: the binding takes the first one's logger
 * down after the second has set its own.
 */
let running: Running | null = null;

/**
 * Starts llama.cpp, or joins the one that already runs in this process. Never builds or downloads anything.
 *
 * @throws HarnessError `native-binary-missing`, `gpu-build-missing`, or `engine-in-use` if it runs with another `gpu`
 */
export async function acquireEngine(library: Library, gpu: Gpu): Promise<Engine> {
  if (running !== null && running.gpu !== gpu && running.users > 0)
    throw new HarnessError({
      code: 'engine-in-use',
      message: `llama.cpp already runs in this process with gpu ${String(running.gpu)}; asked for ${String(gpu)}.`,
      fix: 'Run models that need different gpu settings in separate commands.',
    });
  if (running !== null && running.gpu !== gpu) {
    const unused = running;
    running = null;
    await (await unused.llama).dispose();
  }
  running ??= start(library, gpu);
  const mine = running;
  mine.users += 1;
  const release = () => {
    mine.users -= 1;
  };
  const llama = await mine.llama.catch((cause: unknown) => {
    if (running === mine) running = null;
    throw cause instanceof library.NoBinaryFoundError ? missingBinary(gpu, cause) : cause;
  });
  if (gpu !== 'auto' && llama.gpu !== gpu) {
    release();
    throw missingBinary(gpu, new Error(`llama.cpp chose ${String(llama.gpu)} instead`));
  }
  return { llama, complaints: mine.complaints, release };
}

function start(library: Library, gpu: Gpu): Running {
  const complaints: string[] = [];
  const llama = library.getLlama({
    gpu,
    build: 'never',
    skipDownload: true,
    progressLogs: false,
    // 0: the number of threads is what each context says, and never silently less.
    maxThreads: 0,
    logLevel: library.LlamaLogLevel.error,
    logger: (_level, line) => {
      complaints.push(line.trim());
      if (complaints.length > 20) complaints.shift();
    },
  });
  return { gpu, llama, complaints, users: 0 };
}

function missingBinary(gpu: Gpu, cause: unknown): HarnessError {
  const system = { darwin: 'mac', win32: 'win' }[platform as string] ?? platform;
  if (gpu === false || gpu === 'auto')
    return new HarnessError({
      code: 'native-binary-missing',
      message: `node-llama-cpp has no llama.cpp binary that runs here (${system}-${arch}).`,
      fix: 'Install the dependencies again: npx --yes pnpm@12 install --force',
      cause,
    });
  return new HarnessError({
    code: 'gpu-build-missing',
    message: `The ${gpu} build of llama.cpp is not installed or does not run here (${system}-${arch}).`,
    fix:
      gpu === 'metal'
        ? 'Use metal on a Mac with Apple silicon only, or leave gpu out.'
        : `Remove the lines with ${gpu} from ignoredOptionalDependencies in pnpm-workspace.yaml, then run: npx --yes pnpm@12 install --no-frozen-lockfile`,
    cause,
  });
}
