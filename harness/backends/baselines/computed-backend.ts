import type { Backend } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';
import type { Answer } from './answer.ts';

/** What a baseline gets to see. `taskId` serves to leave a task out, or to look its gold up (oracle). */
export interface ComputedRequest {
  readonly taskId: string;
  readonly prompt: string;
}

/**
 * A backend whose replies are computed: no model, no clock, no network, no tokens. Its call times are 0 because no
 * model is called. A request that was aborted before it began fails as such.
 */
export function computedBackend(options: OpenOptions, answer: (request: ComputedRequest) => Answer): Backend {
  const { reference } = options;
  return {
    describe: async () => ({ engine: 'baseline', baseline: reference, version: 1 }),
    complete: async ({ taskId, prompt, signal }) => {
      const request = { baseline: reference, taskId, prompt };
      if (signal.aborted) {
        const failure = {
          code: 'aborted',
          message: 'aborted before the request began',
          status: null,
        } as const;
        return { kind: 'failed', request, response: null, failure };
      }
      const { text, calls } = answer({ taskId, prompt });
      return {
        kind: 'answered',
        request,
        response: {
          text,
          calls: calls.map((call) => ({ name: call.macro, arguments: call.arguments })),
        },
        reply: {
          text,
          calls: calls.map((call) => ({
            name: call.macro,
            argumentsText: JSON.stringify(call.arguments),
          })),
          callsReadBy: 'none',
          finishReason: calls.length > 0 ? 'tool-calls' : 'stop',
          finishRaw: null,
          tokenIds: null,
          promptTokens: null,
          cachedPromptTokens: null,
          replyTokens: null,
          totalMs: 0,
          loadMs: null,
          promptMs: null,
          generationMs: null,
          logProbabilities: null,
          serverParseError: null,
        },
      };
    },
    close: async () => undefined,
  };
}
