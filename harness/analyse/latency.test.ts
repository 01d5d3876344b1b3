import { describe, expect, it } from 'vitest';
import { sampleReply } from '../testing/sample-reply.ts';
import { summariseLatency } from './latency.ts';

describe('summariseLatency', () => {
  it('keeps loading and warm-ups out of the quantiles', () => {
    const latency = summariseLatency({
      replies: [
        sampleReply({ totalMs: 5_100, loadMs: 5_000 }),
        sampleReply({ totalMs: 200, loadMs: null }),
        sampleReply({ totalMs: 310, loadMs: 10 }),
      ],
      warmUps: [sampleReply({ totalMs: 9_000, loadMs: 8_500 })],
    });
    expect(latency).toMatchObject({
      replies: 3,
      p50Ms: 200,
      coldStartMs: 8_500,
      warmUps: 1,
      warmUpMs: 9_000,
    });
    expect(latency.p95Ms).toBeCloseTo(290, 9);
  });

  it('pools tokens over time, over replies that report both', () => {
    const latency = summariseLatency({
      replies: [
        sampleReply({
          replyTokens: 10,
          generationMs: 100,
          promptTokens: 1_000,
          cachedPromptTokens: 900,
          promptMs: 50,
        }),
        sampleReply({
          replyTokens: 30,
          generationMs: 100,
          promptTokens: 100,
          cachedPromptTokens: null,
          promptMs: 50,
        }),
        sampleReply({ replyTokens: 99, generationMs: null, promptTokens: null, promptMs: 1 }),
      ],
      warmUps: [],
    });
    expect(latency.replyTokensPerSecond).toBe(200);
    expect(latency.promptTokensPerSecond).toBe(2_000);
  });

  it('says null for what nobody measured', () => {
    expect(summariseLatency({ replies: [], warmUps: [] })).toEqual({
      replies: 0,
      p50Ms: null,
      p95Ms: null,
      coldStartMs: null,
      warmUps: 0,
      warmUpMs: null,
      replyTokensPerSecond: null,
      promptTokensPerSecond: null,
    });
    const instant = [sampleReply({ replyTokens: 0, generationMs: 0 })];
    expect(summariseLatency({ replies: instant, warmUps: [] }).replyTokensPerSecond).toBeNull();
  });
});
