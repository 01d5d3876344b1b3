import type { OutcomeRow } from '../../domain/outcome-report.ts';
import type { TokenPrice } from '../../domain/token-price.ts';

/** What work on one task cost, in the price's unit; null if tokens are paid for and were not counted. */
export function outcomeCost(row: OutcomeRow, price: TokenPrice): number | null {
  const { perMillionPromptTokens, perMillionReplyTokens, perHour } = price;
  const prompt = tokensCost(row.promptTokens, perMillionPromptTokens);
  const reply = tokensCost(row.replyTokens, perMillionReplyTokens);
  return prompt === null || reply === null ? null : prompt + reply + (row.modelMs / 3_600_000) * perHour;
}

function tokensCost(tokens: number | null, perMillion: number): number | null {
  if (perMillion === 0) return 0;
  return tokens === null ? null : (tokens / 1e6) * perMillion;
}
