import type { Outcomes, TaskOutcome } from '../analyse/task-outcome.ts';
import { holdsText } from '../domain/holds-text.ts';
import type { LockParts } from '../domain/lock.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { Judge } from '../store/judge.ts';
import type { Store } from '../store/open-store.ts';
import { createJudge } from './create-judge.ts';
import type { FrozenRule } from './frozen-rules.ts';
import { runOutcomes } from './run-outcomes.ts';

type Rule = Extract<FrozenRule, { kind: 'decides' }>;

/**
 * The verdicts of a run by a rule: as stored, or made now if scorer and detector are those of the rule and its corpus is
 * at hand. Answers given under another corpus are judged and stored nowhere, if they answer the same requests. null
 * where nobody can say.
 *
 * @param options.parts what is here now
 */
export function ruleOutcomes(options: {
  readonly rule: Rule;
  readonly runId: string;
  readonly store: Store;
  readonly parts: LockParts;
}): Outcomes | null {
  const { rule, runId, store, parts } = options;
  const { record } = store.loadRun(runId);
  const { corpus, registration } = rule;
  const atHand = rule.parts.scorer === parts.scorer && rule.parts.detector === parts.detector;
  const judge =
    corpus === null || !atHand
      ? null
      : createJudge({ corpus, parts: rule.parts, profile: registration.scorer });
  const isOwn = record.parts.corpus === rule.parts.corpus && record.parts.toolset === rule.parts.toolset;
  if (isOwn && judge !== null) return runOutcomes(store, runId, judge);
  if (isOwn) return storedOutcomes({ rule, record, store });
  return judge === null ? null : judgedAnew({ rule, record, store, judge });
}

function storedOutcomes(options: {
  readonly rule: Rule;
  readonly record: RunRecord;
  readonly store: Store;
}): Outcomes | null {
  const { rule, record, store } = options;
  const { scorer: scorerHash, detector: detectorHash } = rule.parts;
  const stored = store.verdictsOf(record.id, {
    profile: rule.registration.scorer,
    scorerHash,
    detectorHash,
  });
  if (stored.length === 0) return null;
  return new Map(
    stored.map(({ taskId, verdict, bailOuts }): [string, TaskOutcome] => [
      taskId,
      { verdict, bailOuts, timing: null },
    ]),
  );
}

function judgedAnew(options: {
  readonly rule: Rule;
  readonly record: RunRecord;
  readonly store: Store;
  readonly judge: Judge;
}): Outcomes | null {
  const { rule, record, store, judge } = options;
  if (record.parts.toolset !== rule.parts.toolset) return null;
  const prompts = new Map(rule.tasks.map(({ id, prompt }) => [id, prompt]));
  const attempts = [...store.finalAttempts(record.id).values()];
  const sameRequests = attempts.every(({ taskId, completion }) => {
    const prompt = prompts.get(taskId);
    return prompt !== undefined && holdsText(completion.request, prompt);
  });
  if (!sameRequests) return null;
  return new Map(
    attempts.map((attempt): [string, TaskOutcome] => [
      attempt.taskId,
      { ...judge.judge(attempt), timing: null },
    ]),
  );
}
