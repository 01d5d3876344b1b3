import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The programs of llama.cpp that are built here. */
export interface LlamaCppPrograms {
  /** Path of `llama-server`. */
  readonly server: string;
  /** Path of `llama-quantize`. */
  readonly quantize: string;
}

/** The folder of node-llama-cpp that holds llama.cpp's source bundle. */
export const bundleFolder = fileURLToPath(new URL('../llama', import.meta.resolve('node-llama-cpp')));

/** Release of llama.cpp that node-llama-cpp was built from: `v0.4.0`. */
export function llamaCppRelease(): string {
  const text = readFileSync(join(bundleFolder, 'binariesGithubRelease.json'), 'utf8');
  return (JSON.parse(text) as { readonly release: string }).release;
}

/** Where the programs of this release are kept, outside of the project: `~/.cache/macrobench/llama-cpp/v0.4.0`. */
export function llamaCppFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'macrobench', 'llama-cpp', llamaCppRelease());
}

/** The programs in a folder; null if they are not built yet. */
export function builtLlamaCpp(folder: string = llamaCppFolder()): LlamaCppPrograms | null {
  const server = join(folder, 'bin', 'llama-server');
  const quantize = join(folder, 'bin', 'llama-quantize');
  return existsSync(server) && existsSync(quantize) ? { server, quantize } : null;
}
