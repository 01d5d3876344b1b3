import { canonicalJson } from '../domain/canonical-json.ts';
import { isCheckResult } from '../domain/check-result.ts';
import type { Deviation, DeviationKind } from '../domain/decision.ts';
import type { Json } from '../domain/json.ts';
import { pinnedWeights } from '../domain/pinned-weights.ts';
import { stepIds } from '../domain/step-id.ts';
import { type FieldDifference, fieldDifferences } from './field-differences.ts';
import type { DeviationInput } from './find-deviations.ts';
import type { RunEvidence } from './run-evidence.ts';

/** One finding before it is tied to its run: what, in a sentence, and whether it disqualifies. */
type Finding = Pick<Deviation, 'kind' | 'statement' | 'disqualifies'>;

type Input = DeviationInput & { readonly cellId: string };

/** Every way in which one run, which claims to be a registered one, departs from the registration. */
export function runDeviations(run: RunEvidence, input: Input): Deviation[] {
  return [
    ...lockFindings(run, input),
    ...cellFindings(run, input),
    ...procedureFindings(run, input),
    ...attemptFindings(run, input),
    ...weightsFindings(run, input),
    ...preflightFindings(run),
    ...sourceFindings(run),
    ...stateFindings(run),
  ].map((finding) => ({ ...finding, cellId: input.cellId, runId: run.record.id }));
}

function departs(kind: DeviationKind, { record }: RunEvidence, what: string): Finding {
  return { kind, statement: `${record.id}: ${what}`, disqualifies: true };
}

function lockFindings(run: RunEvidence, { links }: Input): Finding[] {
  const { lockHash, parts } = run.record;
  const link = links.find(({ hash }) => hash === lockHash);
  if (link === undefined) {
    return [departs('lock', run, `its lock ${lockHash ?? '(none)'} is no link of the registration's chain.`)];
  }
  return differing(link.parts, parts).map(({ field }) =>
    departs('lock', run, `its ${field} is not the one that ${link.name} froze.`),
  );
}

function cellFindings(run: RunEvidence, { registration, cellId }: Input): Finding[] {
  const registered = registration.cells.find(({ id }) => id === cellId);
  if (registered === undefined) return [];
  const { model, config, arm = null } = run.record.cell;
  return [
    ...(model.id === registered.model
      ? []
      : [departs('model', run, `the model is ${model.id}, registered is ${registered.model}.`)]),
    ...[...differing(registered.config, config), ...differing({ arm: registered.arm ?? null }, { arm })].map(
      (difference) => departs('settings', run, said(difference)),
    ),
  ];
}

function procedureFindings(run: RunEvidence, { registration, taskOrder, cellId }: Input): Finding[] {
  const { record } = run;
  const arm = registration.cells.find(({ id }) => id === cellId)?.arm;
  // Work on a world is stored step by step, each of a task's steps under a name of its own.
  const order = arm === undefined ? taskOrder : stepIds(taskOrder, arm.maxRequests);
  const none = { requests: 0, prompt: '' };
  // A baseline has nothing to warm up.
  const warmUp = record.cell.model.backend === 'baseline' ? none : registration.warmUp;
  return [
    ...(canonicalJson(record.taskOrder) === canonicalJson(order)
      ? []
      : [departs('order', run, orderDifference(order, record.taskOrder))]),
    ...differing(registration.retry, record.retry).map((difference) =>
      departs('retries', run, said(difference)),
    ),
    ...differing(warmUp.requests === 0 ? none : warmUp, record.warmUp ?? none).map((difference) =>
      departs('warm-up', run, said(difference)),
    ),
  ];
}

function orderDifference(registered: readonly string[], found: readonly string[]): string {
  const place = registered.findIndex((id, index) => found[index] !== id);
  return place < 0
    ? `it asks ${found.length} tasks, registered are ${registered.length}.`
    : `task ${place + 1} is ${found[place] ?? 'missing'}, registered is ${registered[place]}.`;
}

function attemptFindings(run: RunEvidence, { registration }: Input): Finding[] {
  const { attempts, record } = run;
  const findings: Finding[] = [];
  const tries = new Map<string, number>();
  let furthest = 0;
  let outOfOrder = false;
  for (const { taskId, position } of attempts) {
    tries.set(taskId, (tries.get(taskId) ?? 0) + 1);
    if (position < furthest && record.cell.config.concurrency === 1) outOfOrder = true;
    furthest = Math.max(furthest, position);
  }
  const tooOften = [...tries].filter(([, count]) => count > registration.retry.tries);
  if (tooOften.length > 0) {
    const [[taskId, count] = ['', 0]] = tooOften;
    const more = tooOften.length > 1 ? ` (and ${tooOften.length - 1} more tasks)` : '';
    const what = `${taskId} was tried ${count} times, registered are ${registration.retry.tries}${more}.`;
    findings.push({ ...departs('retries', run, what), disqualifies: false });
  }
  if (outOfOrder) {
    const what = 'tasks were asked again after later ones, as when a stopped run is resumed.';
    findings.push({ ...departs('order', run, what), disqualifies: false });
  }
  return findings;
}

function weightsFindings(run: RunEvidence, { registration, runs, cellId }: Input): Finding[] {
  const { record } = run;
  const { model, config } = record.cell;
  const pin = pinnedWeights(model, config.quantisation);
  const registered = registration.cells.find(({ id }) => id === cellId)?.weights;
  const digest = weightsDigest(run);
  const findings: Finding[] = [];
  if (pin !== null && pin !== digest) {
    findings.push(departs('weights', run, `the weights are ${short(digest)}, but ${short(pin)} is pinned.`));
  }
  if (registered !== undefined) {
    const what = `the weights are ${short(digest)}, but ${short(registered)} is registered.`;
    return registered === digest ? findings : [...findings, departs('weights', run, what)];
  }
  const other = runs.find(
    (each) =>
      each.record.id < record.id &&
      each.record.standing === 'confirmatory' &&
      each.record.cell.model.id === model.id &&
      each.record.cell.config.quantisation === config.quantisation &&
      weightsDigest(each) !== digest,
  );
  if (other !== undefined) {
    const what = `the weights are ${short(digest)}, but ${other.record.id}, of the same model, has ${short(weightsDigest(other))}.`;
    findings.push(departs('weights', run, what));
  }
  return findings;
}

function weightsDigest({ record: { backend } }: RunEvidence): string | null {
  const digest = backend['fileSha256'] ?? backend['manifestDigest'] ?? backend['weightsSha256'] ?? null;
  return typeof digest === 'string' ? digest : null;
}

function preflightFindings(run: RunEvidence): Finding[] {
  const { preflight, cell } = run.record;
  const checks: readonly unknown[] = preflight;
  return (
    checks
      .filter(isCheckResult)
      .filter(({ result }) => result === 'fail')
      // A registered cell that hides the schema hides it on purpose.
      .filter(({ name }) => !(name === 'toolset-visible' && cell.config.schema === 'hidden'))
      .map(({ name, reason }) => ({
        ...departs('preflight', run, `the check ${name} failed: ${reason}`),
        disqualifies: name !== 'determinism' && name !== 'quiet-machine',
      }))
  );
}

function sourceFindings(run: RunEvidence): Finding[] {
  return run.record.sources.dirty === true
    ? [departs('sources', run, 'the tree of the harness differed from its commit.')]
    : [];
}

function stateFindings(run: RunEvidence): Finding[] {
  const { record, state, attempts } = run;
  if (state === 'complete') return [];
  const answered = new Set(attempts.filter((each) => each.answered).map(({ taskId }) => taskId)).size;
  const what =
    record.cell.arm === undefined
      ? `it is ${state}, with answers to ${answered} of ${record.taskOrder.length} tasks.`
      : `it is ${state}, with answers to ${answered} requests.`;
  return [{ ...departs('stopping', run, what), disqualifies: false }];
}

function differing(registered: object, found: object): FieldDifference[] {
  return fieldDifferences(registered as Json, found as Json, '');
}

function said({ field, original, repeated }: FieldDifference): string {
  return `${field} is ${repeated ?? 'not there'}, registered is ${original ?? 'none'}.`;
}

/** As much of a digest as tells it from others on sight; the whole one stands in the run's manifest. */
function short(digest: string | null): string {
  return digest === null ? 'unknown' : `${digest.slice(0, 12)}…`;
}
