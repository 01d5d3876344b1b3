import { canonicalJson } from '../domain/canonical-json.ts';
import { isCheckResult } from '../domain/check-result.ts';
import { isJsonObject, type Json } from '../domain/json.ts';
import { type DifferenceGroup, differenceGroups, type RunDifference } from '../domain/report-input.ts';
import type { RunRecord } from '../domain/run-record.ts';

/**
 * The fields in which two runs differ: factors first, then what the model was shown, sources, lock, procedure, what
 * the backend said of itself, preflight and machine. Ids and times are not compared, nor is what follows from them.
 */
export function runDifferences(left: RunRecord, right: RunRecord): RunDifference[] {
  const sides = { left: fieldsOf(left), right: fieldsOf(right) };
  const names = [...new Set([...sides.left.keys(), ...sides.right.keys()])];
  return names
    .flatMap((field) => {
      const [a, b] = [sides.left.get(field), sides.right.get(field)];
      const group = a?.group ?? b?.group;
      const values = { left: a?.value ?? null, right: b?.value ?? null };
      if (group === undefined || canonicalJson(values.left) === canonicalJson(values.right)) return [];
      return [{ group, field, ...values }];
    })
    .sort((one, other) => differenceGroups.indexOf(one.group) - differenceGroups.indexOf(other.group));
}

interface Field {
  readonly group: DifferenceGroup;
  readonly value: Json;
}

function fieldsOf(record: RunRecord): Map<string, Field> {
  const { cell, parts, sources } = record;
  const groups: readonly (readonly [DifferenceGroup, string, unknown])[] = [
    ['model', 'cell.model', { id: cell.model.id, backend: cell.model.backend }],
    ['config', 'cell.config', cell.config],
    ['prompt', 'parts', { toolset: parts.toolset, systemPrompt: parts.systemPrompt }],
    ['sources', 'sources', sources],
    ['sources', 'parts', { scorer: parts.scorer, detector: parts.detector }],
    ['lock', 'parts', { registration: parts.registration, corpus: parts.corpus }],
    ['lock', 'record', { standing: record.standing, lockHash: record.lockHash }],
    ['procedure', 'retry', record.retry],
    ['procedure', 'warmUp', record.warmUp ?? null],
    ['procedure', 'taskOrder', record.taskOrder.join(' ')],
    ['backend', 'backend', record.backend],
    ['preflight', 'preflight', preflightResults(record)],
    ['machine', 'machine', record.machine],
  ];
  const fields = new Map<string, Field>();
  for (const [group, name, value] of groups) {
    // A record is JSON; what is undefined in memory is absent in it.
    collect({ fields, group, name, value: JSON.parse(JSON.stringify(value)) as Json });
  }
  return fields;
}

function collect(options: {
  readonly fields: Map<string, Field>;
  readonly group: DifferenceGroup;
  readonly name: string;
  readonly value: Json;
}): void {
  const { fields, group, name, value } = options;
  if (!isJsonObject(value)) {
    fields.set(name, { group, value });
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    collect({ fields, group, name: `${name}.${key}`, value: inner });
  }
}

function preflightResults({ preflight }: RunRecord): Readonly<Record<string, string>> {
  const checks: readonly unknown[] = preflight;
  return Object.fromEntries(checks.filter(isCheckResult).map(({ name, result }) => [name, result]));
}
