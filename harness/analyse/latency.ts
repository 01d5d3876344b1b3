import type { Latency } from '../domain/latency.ts';
import { quantile } from '../stats/quantile.ts';
import type { ReplyTiming } from './task-outcome.ts';

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
