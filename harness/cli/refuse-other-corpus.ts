import { HarnessError } from '../domain/harness-error.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { Workspace } from './workspace.ts';

/**
 * Refuses runs whose tasks are not those of the workspace: no figure of theirs would come out.
 *
 * @throws HarnessError `other-corpus`
 */
export function refuseOtherCorpus(
  runs: readonly Pick<RunRecord, 'id' | 'parts'>[],
  { parts: here, corpusFolder }: Pick<Workspace, 'parts' | 'corpusFolder'>,
): void {
  const others = runs.filter(({ parts }) => parts.corpus !== here.corpus);
  if (others.length === 0) return;
  throw new HarnessError({
    code: 'other-corpus',
    message: `${others.map(({ id }) => id).join(' and ')} ran over another corpus than ${corpusFolder}.`,
    fix: 'Name runs over one corpus, and that corpus with --corpus; `pnpm bench outcomes report` is for those with an arm.',
  });
}
