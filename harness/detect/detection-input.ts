import type { FinishReason, ReplyCall } from '../domain/reply.ts';

/** All that a detector may look at: never the gold, the model's name or the request. */
export interface DetectionInput {
  readonly text: string;
  readonly calls: readonly ReplyCall[];
  readonly finishReason: FinishReason;
  /** The server's report that it could not parse what the model wrote; null if there was none. */
  readonly serverParseError: string | null;
  /** Names of the macros on offer. */
  readonly offered: readonly string[];
}
