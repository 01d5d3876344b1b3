import type { Json, JsonObject } from '../domain/json.ts';
import type { Reply } from '../domain/reply.ts';

/** A reply with the fields a test cares about; the rest is plausible. */
export function sampleReply(fields: Partial<Reply> = {}): Reply {
  return {
    text: '',
    calls: [],
    callsReadBy: 'server',
    finishReason: 'stop',
    finishRaw: 'stop',
    tokenIds: null,
    promptTokens: 100,
    cachedPromptTokens: null,
    replyTokens: 10,
    totalMs: 5,
    loadMs: null,
    promptMs: null,
    generationMs: null,
    logProbabilities: null,
    serverParseError: null,
    ...fields,
  };
}

/** A reply that makes these calls. */
export function callingReply(
  ...calls: readonly { readonly name: string; readonly arguments: Json }[]
): Reply {
  return sampleReply({
    calls: calls.map((call) => ({ name: call.name, argumentsText: JSON.stringify(call.arguments) })),
  });
}

/** An answered completion around a reply. */
export function answered(reply: Reply, request: JsonObject = {}) {
  return { kind: 'answered', request, response: {}, reply } as const;
}
