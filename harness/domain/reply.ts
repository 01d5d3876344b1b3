/** Why generation ended. `unknown`: the server did not say, or said something new (kept in `finishRaw`). */
export type FinishReason = 'stop' | 'length' | 'tool-calls' | 'unknown';

/** A call as it was delivered. The arguments stay the text that they were: whether they parse is a finding. */
export interface ReplyCall {
  readonly name: string;
  readonly argumentsText: string;
}

/** Log-probability of one generated token (natural logarithm) with the runners-up where known. */
export interface TokenLogProbability {
  readonly token: string;
  readonly logProbability: number;
  readonly alternatives: readonly { readonly token: string; readonly logProbability: number }[];
}

/** What came back, untouched. `null` means not measured, and is never 0. */
export interface Reply {
  /** Protocol `raw`: all generated text, control tokens of calls included. `shipped`: the message's content. */
  readonly text: string;
  readonly calls: readonly ReplyCall[];
  /** Who read the calls out of the text: one of our dialects, the server, or a baseline that has no text. */
  readonly callsReadBy: 'dialect' | 'server' | 'none';
  readonly finishReason: FinishReason;
  readonly finishRaw: string | null;
  /** Ids of the generated tokens, end-of-turn token left out. */
  readonly tokenIds: readonly number[] | null;
  readonly promptTokens: number | null;
  readonly cachedPromptTokens: number | null;
  readonly replyTokens: number | null;
  /** Wall time of the model call alone. */
  readonly totalMs: number;
  /** Time in which the server loaded the model (cold start); part of `totalMs`. */
  readonly loadMs: number | null;
  readonly promptMs: number | null;
  readonly generationMs: number | null;
  readonly logProbabilities: readonly TokenLogProbability[] | null;
  /** A server's report that it could not parse what the model wrote: an answer of the model, not an outage. */
  readonly serverParseError: string | null;
}
