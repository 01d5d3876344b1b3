import { HarnessError } from '../../domain/harness-error.ts';
import { ollamaClient } from './ollama-client.ts';
import { ollamaHost } from './ollama-host.ts';

/** How far a pull is. `completedBytes` and `totalBytes` are null in phases that move no bytes. */
export interface PullProgress {
  readonly status: string;
  readonly completedBytes: number | null;
  readonly totalBytes: number | null;
}

/**
 * Pulls a model onto the Ollama server.
 *
 * @throws HarnessError `ollama-pull-failed` with the server's words
 */
export async function pullModel(options: {
  readonly host: string | undefined;
  readonly model: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PullProgress) => void;
}): Promise<void> {
  const { model, signal, onProgress } = options;
  const host = ollamaHost(options.host);
  try {
    const parts = await ollamaClient(host, signal).pull({ model, stream: true });
    for await (const part of parts) {
      onProgress({
        status: part.status,
        completedBytes: part.completed ?? null,
        totalBytes: part.total ?? null,
      });
    }
  } catch (cause) {
    throw new HarnessError({
      code: 'ollama-pull-failed',
      message: `Ollama at ${host} could not pull ${model}: ${cause instanceof Error ? cause.message : String(cause)}`,
      fix: 'Check the name at ollama.com/library and the network of the machine that Ollama runs on.',
      cause,
    });
  }
}
