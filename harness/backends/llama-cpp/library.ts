import { HarnessError } from '../../domain/harness-error.ts';

/** The module node-llama-cpp. It takes a second to load, so only whoever opens a model loads it. */
export type Library = typeof import('node-llama-cpp');

/**
 * Loads node-llama-cpp.
 *
 * @throws HarnessError `native-binary-missing` if the package itself is not there
 */
export async function loadLibrary(): Promise<Library> {
  try {
    return await import('node-llama-cpp');
  } catch (cause) {
    throw new HarnessError({
      code: 'native-binary-missing',
      message: `node-llama-cpp could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`,
      fix: 'Install the dependencies again: npx --yes pnpm@12 install --force',
      cause,
    });
  }
}
