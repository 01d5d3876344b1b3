import { quantile } from '../stats/quantile.ts';
import type { ReplyTiming } from './task-outcome.ts';

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

/** Sums up times. Loading and warm-ups never enter the quantiles. */
export function summariseLatency(options: {
  readonly replies: readonly ReplyTiming[];
  readonly warmUps: readonly ReplyTiming[];
}): Latency {
  const { replies, warmUps } = options;
  const calls = replies.map(({ totalMs, loadMs }) => Math.max(0, totalMs - (loadMs ?? 0)));
  const loads = [...warmUps, ...replies].flatMap(({ loadMs }) => loadMs ?? []);
  return {
    replies: replies.length,
    p50Ms: quantile(calls, 0.5),
    p95Ms: quantile(calls, 0.95),
    coldStartMs: loads.length === 0 ? null : Math.max(...loads),
    warmUps: warmUps.length,
    warmUpMs: warmUps.length === 0 ? null : warmUps.reduce((sum, { totalMs }) => sum + totalMs, 0),
    replyTokensPerSecond: perSecond(
      replies.map(({ replyTokens, generationMs }) => ({ tokens: replyTokens, ms: generationMs })),
    ),
    promptTokensPerSecond: perSecond(
      replies.map(({ promptTokens, cachedPromptTokens, promptMs }) => ({
        tokens: promptTokens === null ? null : promptTokens - (cachedPromptTokens ?? 0),
        ms: promptMs,
      })),
    ),
  };
}

function perSecond(
  rates: readonly { readonly tokens: number | null; readonly ms: number | null }[],
): number | null {
  let allTokens = 0;
  let allMs = 0;
  for (const { tokens, ms } of rates) {
    if (tokens === null || ms === null) continue;
    allTokens += tokens;
    allMs += ms;
  }
  return allMs > 0 ? (allTokens / allMs) * 1_000 : null;
}
