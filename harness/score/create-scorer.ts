import type { Failure } from '../domain/attempt.ts';
import type { BailOut } from '../domain/bail-out.ts';
import type { Reply } from '../domain/reply.ts';
import type { Task } from '../domain/task.ts';
import type { Toolset } from '../domain/toolset.ts';
import type { ScoredVerdict, ScorerProfile, Verdict } from '../domain/verdict.ts';
import { isAbstention } from './abstention.ts';
import { compileMacros } from './compile-macros.ts';
import { scorePublished } from './published-2026.ts';
import { readCall } from './read-call.ts';
import { scoreRegistered } from './registered-v1.ts';

/** Judges replies under one toolset. Total over replies: whatever a model writes is scored, nothing throws. */
export interface Scorer {
  /** The verdict on a reply. `bailOuts` is what the detector found in that same reply. */
  score(options: {
    readonly task: Task;
    readonly reply: Reply;
    readonly bailOuts: readonly BailOut[];
    readonly profile: ScorerProfile;
  }): ScoredVerdict;
  /**
   * The verdict on a task whose last attempt failed: unscored under `registered-v1`. `published-2026` grades it as
   * a reply without a call, which is one of the faults that profile exists to reproduce.
   */
  scoreFailure(options: {
    readonly task: Task;
    readonly failure: Failure;
    readonly profile: ScorerProfile;
  }): Verdict;
}

/**
 * A scorer for a toolset; every schema is compiled once, here.
 *
 * @throws HarnessError `schema-not-compiled`
 */
export function createScorer(toolset: Toolset): Scorer {
  const macros = compileMacros(toolset);
  return {
    score: ({ task, reply, bailOuts, profile }) => {
      const calls = reply.calls.map((call) => readCall(call, macros));
      const abstained = isAbstention(reply, bailOuts);
      switch (profile) {
        case 'registered-v1':
          return scoreRegistered({ task, calls, abstained, text: reply.text });
        case 'published-2026':
          return scorePublished({ task, calls, abstained });
        default:
          return profile satisfies never;
      }
    },
    scoreFailure: ({ task, failure, profile }) => {
      if (profile === 'published-2026') return scorePublished({ task, calls: [], abstained: false });
      return {
        kind: 'unscored',
        reason: 'infrastructure-failure',
        explanation: `${failure.code}: ${failure.message}`,
      };
    },
  };
}
