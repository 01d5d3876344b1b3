/**
 * Builds llama-server and llama-quantize once, into a cache folder outside of the project, from the source of
 * llama.cpp that node-llama-cpp's package brings along. Needs git, cmake and a C++ compiler, and no network.
 *
 *   pnpm llama-cpp
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HarnessError } from '../../harness/domain/harness-error.ts';
import { builtLlamaCpp, bundleFolder, type LlamaCppPrograms, llamaCppFolder } from './llama-cpp-folder.ts';

const programs = ['llama-server', 'llama-quantize'] as const;

/**
 * The programs, built now unless they are there already. They are compiled from source and linked to the shared
 * libraries of node-llama-cpp itself, so that a server computes with the same code as a model in process.
 *
 * @throws HarnessError `llama-cpp-platform`, `llama-cpp-tool-missing` or `llama-cpp-build-failed`
 */
export function buildLlamaCpp(
  options: { readonly folder?: string; readonly onStep?: (step: string) => void } = {},
): LlamaCppPrograms {
  const folder = options.folder ?? llamaCppFolder();
  const there = builtLlamaCpp(folder);
  if (there !== null) return there;
  const engine = engineFolder();
  requireTools();
  mkdirSync(folder, { recursive: true });
  // Everything in a folder of its own, which takes its place when it is whole: two builds at once do no harm.
  const work = mkdtempSync(join(folder, 'build-'));
  const step = (words: string, program: string, args: readonly string[]) => {
    options.onStep?.(words);
    const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
    if (status !== 0) throw buildFailed(words, error?.message ?? `${stdout}${stderr}`);
  };
  try {
    const [source, build, bin] = [join(work, 'source'), join(work, 'build'), join(work, 'bin')];
    step('unpacking the source', 'git', [
      ...['-c', 'advice.detachedHead=false', 'clone', '--quiet'],
      ...[join(bundleFolder, 'gitRelease.bundle'), source],
    ]);
    step('configuring', 'cmake', [
      ...['-S', import.meta.dirname, '-B', build, '-DCMAKE_BUILD_TYPE=Release'],
      // The arithmetic is in the libraries; what is compiled here only serves it.
      ...['-DCMAKE_CXX_FLAGS_RELEASE=-O1', '-DCMAKE_C_FLAGS_RELEASE=-O1'],
      ...[`-DLLAMA_SOURCE=${source}`, `-DLLAMA_ENGINE=${engine}`],
    ]);
    const jobs = String(availableParallelism());
    step('compiling (some minutes)', 'cmake', [
      '--build',
      build,
      '--target',
      ...programs,
      '--parallel',
      jobs,
    ]);
    mkdirSync(bin);
    for (const name of readdirSync(engine).filter((each) => each.endsWith('.so')))
      cpSync(join(engine, name), join(bin, name));
    for (const name of programs) cpSync(join(build, 'bin', name), join(bin, name));
    step('trying it out', join(bin, 'llama-server'), ['--version']);
    // Another build may have come first; its result is the same.
    if (builtLlamaCpp(folder) === null) renameSync(bin, join(folder, 'bin'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const built = builtLlamaCpp(folder);
  if (built === null) throw buildFailed('installing', `nothing stands in ${folder}`);
  return built;
}

/** Where node-llama-cpp keeps the engine that computes on the CPU of this machine. */
function engineFolder(): string {
  const name = `linux-${arch()}`;
  const folder = join(bundleFolder, '..', '..', '@node-llama-cpp', name, 'bins', name);
  const files = platform() === 'linux' ? filesIn(folder) : [];
  if (files.includes('libllama-common.so')) return folder;
  throw new HarnessError({
    code: 'llama-cpp-platform',
    message: `There is no engine of node-llama-cpp here to link llama-server to (${platform()}-${arch()}).`,
    fix: 'Build it on Linux with the dependencies installed, or use a llama-server of your own: --model openai:URL#name.',
  });
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function requireTools(): void {
  const wanted = { git: ['git'], cmake: ['cmake'], 'a C++ compiler': ['c++', 'g++', 'clang++'] };
  const missing = Object.entries(wanted)
    .filter(([, names]) => !names.some((name) => spawnSync(name, ['--version']).status === 0))
    .map(([name]) => name);
  if (missing.length === 0) return;
  throw new HarnessError({
    code: 'llama-cpp-tool-missing',
    message: `Building llama-server takes ${missing.join(' and ')}, which this machine does not have.`,
    fix: 'Install them (Debian: apt-get install git cmake g++ make), then run: pnpm llama-cpp',
  });
}

function buildFailed(step: string, output: string): HarnessError {
  const lines = output.trim().split('\n');
  const first = lines.findIndex((line) => /error/i.test(line));
  const shown = first < 0 ? lines.slice(-12) : lines.slice(first, first + 12);
  return new HarnessError({
    code: 'llama-cpp-build-failed',
    message: [`Building llama-server failed while ${step}:`, ...shown].join('\n  '),
    fix: 'Look at the first error; a compiler for C++17 and cmake 3.19 or later are needed.',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { server } = buildLlamaCpp({ onStep: (step) => console.error(`llama.cpp: ${step}`) });
    console.log(server);
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    console.error(`${error.message}\n${error.fix}`);
    process.exitCode = 2;
  }
}
