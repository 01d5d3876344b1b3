import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { type FieldDifference, fieldDifferences } from './field-differences.ts';

/** What a differing field is about, the likeliest cause of other replies first. */
export const causes = ['weights', 'prompt', 'settings', 'order', 'engine', 'machine', 'sources'] as const;

export type Cause = (typeof causes)[number];

/** A field in which two runs of one cell differ, and what it is about. */
export interface ExplainingDifference extends FieldDifference {
  readonly cause: Cause;
}

/** What a backend says of the weights themselves; a file's own hash counts where it says nothing of them. */
const weightsFields = ['weightsSha256', 'weightsDigest'];
const fileFields = ['fileSha256', 'manifestDigest'];
const promptField = /^backend\.(chatTemplate|tokenizer|promptPrefix|template|modelfileSystem|renderer)/;
const settingField = /^backend\.(sampling|contextTokens|batchTokens|grammar|dialect|modelfileParameters)/;

/**
 * Every field in which two runs differ that can explain other replies, the likeliest first: weights, prompt,
 * settings, order of the tasks, engine, machine, sources of the harness.
 */
export function explainingDifferences(original: RunRecord, repeated: RunRecord): ExplainingDifference[] {
  const differences = [
    ...plain(original.cell.config, repeated.cell.config, 'cell.config').map(as('settings')),
    ...plain(promptParts(original), promptParts(repeated), 'parts').map(as('prompt')),
    ...plain(original.taskOrder, repeated.taskOrder, 'taskOrder').map(as('order')),
    ...plain(warmUpOf(original), warmUpOf(repeated), 'warmUp').map(as('order')),
    ...backendDifferences(original.backend, repeated.backend),
    ...plain(original.machine, repeated.machine, 'machine').map(as('machine')),
    ...plain({ harness: original.sources.harness }, { harness: repeated.sources.harness }, 'sources').map(
      as('sources'),
    ),
  ];
  return differences.sort((left, right) => causes.indexOf(left.cause) - causes.indexOf(right.cause));
}

function backendDifferences(original: JsonObject, repeated: JsonObject): ExplainingDifference[] {
  const saysWeights = weightsFields.some(
    (field) => typeof original[field] === 'string' && typeof repeated[field] === 'string',
  );
  return fieldDifferences(original, repeated, 'backend').map((difference) => ({
    ...difference,
    cause: backendCause(difference.field, saysWeights),
  }));
}

function backendCause(field: string, saysWeights: boolean): Cause {
  const name = field.slice('backend.'.length);
  if (weightsFields.includes(name)) return 'weights';
  // A file can differ in its metadata alone: where the tensors are hashed apart they decide.
  if (fileFields.includes(name)) return saysWeights ? 'engine' : 'weights';
  if (promptField.test(field)) return 'prompt';
  return settingField.test(field) ? 'settings' : 'engine';
}

function promptParts({ parts }: RunRecord): JsonObject {
  return { corpus: parts.corpus, systemPrompt: parts.systemPrompt, toolset: parts.toolset };
}

function warmUpOf({ warmUp }: RunRecord): JsonObject {
  return { requests: warmUp?.requests ?? 0, prompt: warmUp?.prompt ?? '' };
}

function plain(original: unknown, repeated: unknown, field: string): FieldDifference[] {
  return fieldDifferences(original as Json, repeated as Json, field);
}

function as(cause: Cause) {
  return (difference: FieldDifference): ExplainingDifference => ({ ...difference, cause });
}

/** The part of a literal request that the model reads, and the rest of it: settings. */
export function requestParts(request: Json): { readonly prompt: Json; readonly settings: Json } {
  if (!isJsonObject(request)) return { prompt: request, settings: null };
  const entries = Object.entries(request);
  return {
    prompt: Object.fromEntries(entries.filter(([key]) => promptKeys.has(key))),
    settings: Object.fromEntries(entries.filter(([key]) => !promptKeys.has(key) && key !== 'taskId')),
  };
}

const promptKeys = new Set([
  'prompt',
  'promptTokens',
  'promptIdsSha256',
  'messages',
  'tools',
  'system',
  'template',
]);
