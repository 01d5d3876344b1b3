import type { JsonObject } from '../domain/json.ts';
import type { Check, Look } from './check.ts';
import type { Twice } from './observe.ts';
import { firstDifference } from './same-reply.ts';

/** Check 8: the same request gets the same reply, whatever was asked before it. */
export const determinism: Check = {
  name: 'determinism',
  title: 'Determinism',
  proves: 'Tasks asked twice, in two orders and with two seeds, get the same replies to the token.',
  async run({ observed, cell, inspector }: Look) {
    const pairs = await observed.twice();
    const rows = pairs.map(rowOf);
    const failed = rows.filter(({ failed }) => failed !== null);
    const flips = rows.filter(({ differsAt }) => differsAt !== null);
    const evidence = {
      tasks: rows,
      asked: rows.length,
      flips: flips.length,
      flipRate: rows.length === 0 ? null : flips.length / rows.length,
    };
    if (failed.length > 0)
      return {
        result: 'unknown',
        reason: `${failed.length} of ${rows.length} tasks were not answered twice: ${failed[0]?.failed}.`,
        evidence,
        fix: 'Look at the server, then run again.',
      };
    if (flips.length === 0)
      return {
        result: 'pass',
        reason: `${rows.length} tasks, asked twice in two orders, got the same replies.`,
        evidence,
        fix: null,
      };
    const [first] = flips;
    const reason = `${flips.length} of ${rows.length} tasks got another reply the second time; ${String(first?.task)} differs from ${first?.unit ?? 'token'} ${String(first?.differsAt)} on.`;
    if (cell.config.samplingSettings.temperature !== 0)
      return {
        result: 'unknown',
        reason: `${reason} Decoding is sampled, so this is to be expected.`,
        evidence,
        fix: 'Register temperature 0 for replies that can be repeated.',
      };
    const { engine } = await inspector.facts();
    return {
      result: 'fail',
      reason,
      evidence,
      fix: `Switch off what makes ${engine} depend on earlier requests: flash attention, several slots, the prompt cache.`,
    };
  },
};

interface TwiceRow extends JsonObject {
  readonly task: string;
  /** Position of the first difference; null if there is none. */
  readonly differsAt: number | null;
  readonly unit: 'token' | 'character';
  readonly failed: string | null;
}

function rowOf({ task, first, second }: Twice): TwiceRow {
  const row = { task: task.id, differsAt: null, unit: 'token', failed: null } as const;
  if (first.kind === 'failed') return { ...row, failed: first.failure.message };
  if (second.kind === 'failed') return { ...row, failed: second.failure.message };
  const hasIds = first.reply.tokenIds !== null && second.reply.tokenIds !== null;
  return {
    ...row,
    unit: hasIds ? 'token' : 'character',
    differsAt: firstDifference(first.reply, second.reply),
  };
}
