import type { Corpus } from '../domain/corpus.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { corpusKey } from '../files/earlier-versions.ts';
import type { Judge, JudgeOf } from '../store/judge.ts';
import { createJudge } from './create-judge.ts';
import type { FrozenChain } from './frozen-chain.ts';
import type { Workspace } from './workspace.ts';

/** The corpus that a run was made with: the present one, or one that an amendment replaced; null if it is not here. */
export function corpusOf(
  { parts }: RunRecord,
  workspace: Workspace,
  chain: FrozenChain | null,
): Corpus | null {
  const key = corpusKey(parts);
  if (key === corpusKey(workspace.parts)) return workspace.corpus;
  return chain?.earlier?.corpora.get(key) ?? null;
}

/**
 * Judges each run by the corpus that it was made with, also by one that an amendment has replaced since. Verdicts of
 * another scorer or detector are not recomputed: the store tells them apart by their hashes.
 */
export function judgeOfRuns(workspace: Workspace, chain: FrozenChain | null): JudgeOf {
  const { parts, registration } = workspace;
  const judges = new Map<Corpus, Judge>();
  return (record) => {
    // A system prompt is nothing to judge by: where only that was amended, the present corpus will do.
    const isPresent = record.parts.corpus === parts.corpus && record.parts.toolset === parts.toolset;
    const corpus = isPresent ? workspace.corpus : corpusOf(record, workspace, chain);
    if (corpus === null) return null;
    const judge = judges.get(corpus) ?? createJudge({ corpus, parts, profile: registration.scorer });
    judges.set(corpus, judge);
    return judge;
  };
}
