/** Times of a run in milliseconds, cold start apart; null: not measured. */
export interface Latency {
  /** Replies that the quantiles are over: answered tasks, never warm-ups. */
  readonly replies: number;
  /** Median and 95th percentile of the model call without loading. */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  /** The longest loading of the model that any request met, warm-ups included: the cold start. */
  readonly coldStartMs: number | null;
  /** Requests made before the first task, and their whole time. */
  readonly warmUps: number;
  readonly warmUpMs: number | null;
  /** Tokens generated per second of generation, over all replies that report both. */
  readonly replyTokensPerSecond: number | null;
  /** Prompt tokens evaluated (cached ones left out) per second of prompt evaluation. */
  readonly promptTokensPerSecond: number | null;
}
