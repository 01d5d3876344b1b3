import type { Attempt } from '../domain/attempt.ts';
import type { Corpus } from '../domain/corpus.ts';
import { HarnessError, type Problem } from '../domain/harness-error.ts';
import { holdsText } from '../domain/holds-text.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { harnessHashAt } from '../files/harness-hash-at.ts';
import { lockDifferences } from '../files/lock-differences.ts';
import { findRegisteredCell } from '../plan/find-registered-cell.ts';
import type { FrozenChain } from './frozen-chain.ts';
import { corpusOf } from './judge-of-runs.ts';
import type { Workspace } from './workspace.ts';

/** A run with what was sent in it. */
export interface BoundRun {
  readonly record: RunRecord;
  readonly attempts: readonly Attempt[];
}

/** What ties runs to what was frozen, and what could not be looked at. */
export interface BindingsVerification {
  /** Confirmatory runs whose lock, parts and cell are those that were frozen. */
  readonly bound: number;
  /** Requests that hold the task's prompt and the system prompt of the corpus. */
  readonly requests: number;
  /** Runs whose sources are those of the commit that they name. */
  readonly sources: number;
  /** What could not be checked here, a sentence each. */
  readonly unchecked: readonly string[];
}

/**
 * Checks what each run claims to have been made with: a confirmatory run names a link of the registration's lock, has
 * the parts that this link froze and a registered cell; every answered request holds its task's prompt and the system
 * prompt; the sources are those of the commit that it names.
 *
 * @throws HarnessError `run-not-bound` (integrity) with every run and part that differs
 */
export async function verifyBindings(options: {
  readonly runs: readonly BoundRun[];
  readonly workspace: Workspace;
  readonly chain: FrozenChain | null;
  readonly root: string;
}): Promise<BindingsVerification> {
  const { runs, workspace, chain, root } = options;
  const problems: Problem[] = [];
  const unchecked: string[] = [];
  const counts = { bound: 0, requests: 0, sources: 0 };
  const hashes = new Map<string, Promise<string | null>>();
  for (const run of runs) {
    const { record } = run;
    if (record.standing === 'confirmatory' && record.registrationId !== workspace.registration.id) {
      // Runs with an arm have a registration of their own, by which they are worked through again.
      if (record.cell.arm === undefined)
        unchecked.push(`${record.id}: it belongs to ${record.registrationId}, another registration.`);
    } else if (record.standing === 'confirmatory') {
      const found = lockProblems(record, workspace, chain);
      problems.push(...found);
      if (found.length === 0) counts.bound += 1;
    }
    const corpus = corpusOf(record, workspace, chain);
    if (corpus !== null) {
      const found = promptProblems(run, corpus);
      problems.push(...found);
      if (found.length === 0) counts.requests += answeredIn(run).length;
    } else if (record.cell.arm === undefined) {
      unchecked.push(
        `${record.id}: its corpus, toolset or system prompt is not here, so that its requests were not read.`,
      );
    }
    const { commit, dirty, harness } = record.sources;
    if (commit === null || dirty !== false) {
      unchecked.push(`${record.id}: it names no clean commit, so that its sources can't be looked up.`);
      continue;
    }
    const atCommit = hashes.get(commit) ?? harnessHashAt(root, commit);
    hashes.set(commit, atCommit);
    const expected = await atCommit;
    if (expected === null) unchecked.push(`${record.id}: its commit ${commit} is not in this checkout.`);
    else if (expected === harness) counts.sources += 1;
    else problems.push({ where: `${record.id}, sources at ${commit}`, found: harness, expected });
  }
  if (problems.length > 0) {
    throw new HarnessError({
      code: 'run-not-bound',
      kind: 'integrity',
      message: `${problems[0]?.where}: not what was frozen, or not what was sent.`,
      fix: 'Restore the lock, the corpus and the runs as they were written; a run that differs proves nothing.',
      problems,
    });
  }
  return { ...counts, unchecked };
}

function lockProblems(record: RunRecord, workspace: Workspace, chain: FrozenChain | null): Problem[] {
  const links = chain === null ? [] : [chain.lock, ...chain.amendments];
  const link = links.find(({ hash }) => hash === record.lockHash);
  if (link === undefined) {
    return [
      {
        where: `${record.id}, lock`,
        found: record.lockHash ?? 'none',
        expected: links.length === 0 ? 'a frozen registration' : links.map(({ hash }) => hash).join(' or '),
      },
    ];
  }
  // A run follows the registration of its own link. One that is not in the history is left to `decide`.
  const registration =
    link.parts.registration === chain?.parts.registration
      ? workspace.registration
      : (chain?.earlier?.registrations.get(link.parts.registration) ?? workspace.registration);
  const cell = findRegisteredCell(registration, record.cell);
  return [
    ...lockDifferences(link.parts, record.parts).map((each) => ({
      ...each,
      where: `${record.id}, ${each.where}`,
    })),
    ...(cell.registered && cell.cellId === record.registeredCellId
      ? []
      : [
          {
            where: `${record.id}, cell`,
            found: record.cell.id,
            expected: `the registered cell ${record.registeredCellId}`,
          },
        ]),
  ];
}

function answeredIn({ attempts }: BoundRun): Attempt[] {
  return attempts.filter(({ completion }) => completion.kind === 'answered');
}

function promptProblems(run: BoundRun, corpus: Corpus): Problem[] {
  const { record } = run;
  const prompts = new Map(corpus.tasks.map(({ id, prompt }) => [id, prompt]));
  // A baseline computes its answer and is shown no system prompt.
  const system = record.cell.model.backend === 'baseline' ? '' : corpus.systemPrompt.trim();
  return answeredIn(run).flatMap(({ taskId, tryNumber, completion }) => {
    const prompt = prompts.get(taskId);
    if (
      prompt !== undefined &&
      holdsText(completion.request, prompt) &&
      holdsText(completion.request, system)
    ) {
      return [];
    }
    const where = `${record.id}, request of task ${taskId}, try ${tryNumber}`;
    return [{ where, found: 'another text', expected: 'the prompt of the task and the system prompt' }];
  });
}
