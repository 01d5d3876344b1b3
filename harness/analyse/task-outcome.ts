import type { BailOut } from '../domain/bail-out.ts';
import type { Reply } from '../domain/reply.ts';
import type { Verdict } from '../domain/verdict.ts';

/** The times and token counts of one reply; any `Reply` is one. `null`: not measured. */
export type ReplyTiming = Pick<
  Reply,
  'totalMs' | 'loadMs' | 'promptMs' | 'generationMs' | 'promptTokens' | 'cachedPromptTokens' | 'replyTokens'
>;

/** What became of one task in one run: the verdict on its final attempt, with what was found and measured. */
export interface TaskOutcome {
  readonly verdict: Verdict;
  /** Empty where there is no reply. */
  readonly bailOuts: readonly BailOut[];
  /** null where there is no reply. */
  readonly timing: ReplyTiming | null;
}

/** Outcomes by task id. A task without one counts as not attempted. */
export type Outcomes = ReadonlyMap<string, TaskOutcome>;
