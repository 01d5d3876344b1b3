import type { Cell } from '../domain/cell.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { RunStanding, SourceState } from '../domain/run-record.ts';
import { type LockChain, loadLock } from '../files/load-lock.ts';
import { lockDifferences } from '../files/lock-differences.ts';
import { findRegisteredCell } from '../plan/find-registered-cell.ts';
import { verifyLockInLedger } from '../store/verify-lock-in-ledger.ts';
import { ledgerLinks } from './ledger-links.ts';
import { projectRoot } from './project.ts';
import type { Workspace } from './workspace.ts';

/** Where a run stands, and why. */
export interface Standing {
  readonly standing: Exclude<RunStanding, 'imported'>;
  /** Why it is exploratory, a sentence each; empty if it is confirmatory. */
  readonly reasons: readonly string[];
  readonly registeredCellId: string | null;
  readonly lockHash: string | null;
}

/** What is frozen, as far as it can be read: the lock's hash, and what departs from it. */
export interface LockState {
  readonly hash: string | null;
  readonly departures: readonly string[];
}

/**
 * Compares what is there with what is frozen. A missing or broken lock is a departure, no error. With the entries of
 * the ledger that runs are to be entered in, so is a ledger that knows the registration and not each of its links: a
 * run has to come after the amendment it follows, and only the ledger shows that it did.
 */
export async function lockState(
  registrationFile: string,
  workspace: Pick<Workspace, 'parts'>,
  entries: readonly LedgerEntry[] = [],
): Promise<LockState> {
  try {
    const chain = await loadLock(registrationFile);
    const departures = lockDifferences(chain.parts, workspace.parts).map(
      ({ where }) => `${where} is not what the lock froze.`,
    );
    return { hash: chain.hash, departures: [...departures, ...ledgerDepartures(chain, entries)] };
  } catch (error) {
    // The reason goes into records and reports, where nobody needs this machine's folders.
    if (error instanceof HarnessError) {
      return { hash: null, departures: [error.message.replaceAll(`${projectRoot}/`, '')] };
    }
    throw error;
  }
}

function ledgerDepartures(chain: LockChain, entries: readonly LedgerEntry[]): string[] {
  try {
    verifyLockInLedger({ ...ledgerLinks(chain), entries });
    return [];
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    const cure =
      'use the database in which it was made, or take over its ledger with `pnpm bench ledger continue`';
    return [`This database's ledger departs: ${error.message}; ${cure}.`];
  }
}

/**
 * Decides whether a cell runs as registered. A cell that the registration does not name is exploratory without
 * asking. A registered cell from which anything departs is refused, unless `exploratory` is asked for.
 *
 * @throws HarnessError `registered-cell-departs`
 */
export function decideStanding(options: {
  readonly workspace: Pick<Workspace, 'registration' | 'isRegisteredCorpus'>;
  readonly cell: Cell;
  readonly lock: LockState;
  readonly sources: SourceState;
  /** Anything else in which the run departs, such as a failed preflight check. */
  readonly departures?: readonly string[];
  readonly exploratory: boolean;
}): Standing {
  const { workspace, cell, lock, sources, exploratory } = options;
  const found = findRegisteredCell(workspace.registration, cell);
  const common = { lockHash: lock.hash };
  if (!workspace.isRegisteredCorpus) {
    return {
      ...common,
      standing: 'exploratory',
      reasons: ['The corpus is not the registered one.'],
      registeredCellId: null,
    };
  }
  if (!found.registered) {
    const fields = found.nearest?.differences.map(({ field }) => field).join(', ');
    const reason =
      found.nearest === null
        ? `The registration does not name the model ${cell.model.id}.`
        : `The registration does not name this config; ${found.nearest.cellId} is nearest and differs in ${fields}.`;
    return {
      ...common,
      standing: 'exploratory',
      reasons: [reason, ...lock.departures],
      registeredCellId: null,
    };
  }
  const departures = [
    ...lock.departures,
    ...(sources.dirty === true ? ['The tree differs from its commit.'] : []),
    ...(options.departures ?? []),
  ];
  const registeredCellId = found.cellId;
  if (departures.length === 0 && !exploratory) {
    return { ...common, standing: 'confirmatory', reasons: [], registeredCellId };
  }
  if (!exploratory) {
    throw new HarnessError({
      code: 'registered-cell-departs',
      kind: lock.departures.length > 0 && lock.hash !== null ? 'integrity' : 'operator',
      message: `${cell.id} is registered as ${found.cellId}, and this would not be the registered run: ${departures.join(' ')}`,
      fix: 'Restore what was registered (commit or undo your changes), or run it with --exploratory.',
    });
  }
  const reasons = departures.length > 0 ? departures : ['The operator asked for an exploratory run.'];
  return { ...common, standing: 'exploratory', reasons, registeredCellId };
}
