import type { Completion } from '../../domain/attempt.ts';
import type { Backend } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';

/** Recorded completions by task id. A list is played in order, one for each try; its last one again after that. */
export type Recording = ReadonlyMap<string, Completion | readonly Completion[]>;

/**
 * Replays recorded completions, untouched. A task without a recording is a failed attempt (`engine-error`) that says
 * so, and a request that was aborted before it began is `aborted`.
 */
export async function openScripted(
  options: OpenOptions,
  extras: { readonly replies: Recording },
): Promise<Backend> {
  const tries = new Map<string, number>();
  return {
    describe: async () => ({
      engine: 'scripted',
      recording: options.reference,
      recordedTasks: extras.replies.size,
    }),
    complete: async ({ taskId, prompt, signal }) => {
      const request = { taskId, prompt };
      if (signal.aborted) return failed(request, 'aborted', 'aborted before the request began');
      const recorded = extras.replies.get(taskId);
      const takes = recorded === undefined ? [] : 'kind' in recorded ? [recorded] : recorded;
      const turn = tries.get(taskId) ?? 0;
      tries.set(taskId, turn + 1);
      const take = takes[Math.min(turn, takes.length - 1)];
      return take ?? failed(request, 'engine-error', `no reply is recorded for task ${taskId}`);
    },
    close: async () => undefined,
  };
}

function failed(
  request: { readonly taskId: string; readonly prompt: string },
  code: 'aborted' | 'engine-error',
  message: string,
): Completion {
  return {
    kind: 'failed',
    request: { ...request },
    response: null,
    failure: { code, message, status: null },
  };
}
