import type { Backend } from '../backends/backend.ts';
import type { Cell } from '../domain/cell.ts';
import type { CheckResult } from '../domain/check-result.ts';
import { HarnessError } from '../domain/harness-error.ts';
import { isJsonObject } from '../domain/json.ts';
import { runPreflight } from '../preflight/run-preflight.ts';
import type { Standing } from './decide-standing.ts';
import type { RunSetting } from './run-cells.ts';

/** Stands in a run's reasons; a resumed run skips preflight if its beginning did. */
export const preflightSkipped = 'Preflight was skipped.';

/**
 * Runs the checks before a run and says where it stands with them. A confirmatory run refuses to start on a failed
 * check; any other carries it in its reasons.
 *
 * @throws HarnessError `preflight-failed`
 */
export async function preflightCell(options: {
  readonly setting: RunSetting;
  readonly cell: Cell;
  readonly backend: Backend;
  readonly standing: Standing;
}): Promise<{ readonly standing: Standing; readonly preflight: readonly CheckResult[] }> {
  const { setting, cell, backend, standing } = options;
  const { printer, signal } = setting.context;
  const { corpus, registration } = setting.workspace;
  if (backend.inspector === undefined) return { standing, preflight: [] };
  if (setting.preflight === false) {
    const reasons = [...standing.reasons, preflightSkipped];
    return { standing: { ...standing, standing: 'exploratory', reasons }, preflight: [] };
  }
  const { timeoutMs } = registration.retry;
  const onCheck = (title: string) => printer.status(`${cell.id}  preflight: ${title}`);
  const preflight = await runPreflight({ backend, cell, corpus, timeoutMs, signal, onCheck });
  const failed = preflight.filter(({ result }) => result === 'fail');
  const unexpected = failed.filter((result) => !isRegisteredFault(cell, result));
  if (standing.standing === 'confirmatory' && unexpected.length > 0) {
    throw new HarnessError({
      code: 'preflight-failed',
      kind: 'incomplete',
      message: [
        `${cell.id} is registered, and what the model would get is not what was registered:`,
        ...unexpected.map(
          ({ title, reason, fix }) => `  ✗ ${title}: ${reason}${fix === null ? '' : ` ${fix}`}`,
        ),
      ].join('\n'),
      fix: 'Repair it, see `pnpm bench doctor --explain` for the evidence, or run it with --exploratory.',
    });
  }
  if (standing.standing === 'confirmatory') return { standing, preflight };
  const reasons = failed.map(({ title }) => `Preflight check failed: ${title}.`);
  return { standing: { ...standing, reasons: [...standing.reasons, ...reasons] }, preflight };
}

/** The registration may name a cell that hides the schemas on purpose: then that, and no more, is what was registered. */
function isRegisteredFault(cell: Cell, { name, evidence }: CheckResult): boolean {
  if (name !== 'toolset-visible' || cell.config.schema !== 'hidden') return false;
  const missing = evidence['missing'];
  const isWhole = (what: string) => {
    const names = isJsonObject(missing) ? missing[what] : undefined;
    return names === undefined || (Array.isArray(names) && names.length === 0);
  };
  return isWhole('macros') && isWhole('intents');
}
