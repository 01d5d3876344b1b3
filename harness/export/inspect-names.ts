import { hashOf } from '../domain/sha256.ts';
import type { ExportedRun } from './exported-run.ts';

/** An id as Inspect makes them, 22 letters and digits, but always the same one for the same thing. */
export function inspectId(...parts: readonly string[]): string {
  const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let rest = BigInt(`0x${hashOf(parts)}`);
  let id = '';
  while (id.length < 22) {
    id += alphabet[Number(rest % BigInt(alphabet.length))];
    rest /= BigInt(alphabet.length);
  }
  return id;
}

/** The task's name; without an underscore, at which file names are split. */
export function inspectTask({ record, corpus }: Pick<ExportedRun, 'record' | 'corpus'>): string {
  const { id, version } = corpus.manifest;
  return (record.registrationId ?? `${id}-${version}`).replace(/[^A-Za-z0-9.-]+/g, '-');
}

/** How Inspect calls the model: backend, then the model with its quantisation. */
export function inspectModel({ record }: Pick<ExportedRun, 'record'>): string {
  const { model, config } = record.cell;
  return `${model.backend}/${model.id}${config.quantisation === null ? '' : `:${config.quantisation}`}`;
}

/** Name of a log file without its ending. One that does not begin with a time is not listed. */
export function inspectFileName(run: Pick<ExportedRun, 'record' | 'corpus'>): string {
  const start = `${run.record.startedAt.slice(0, 19).replace(/:/g, '-')}+00-00`;
  return `${start}_${inspectTask(run)}_${inspectId(run.record.id, 'task')}`;
}
