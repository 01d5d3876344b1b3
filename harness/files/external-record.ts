import { z } from 'zod';
import type { ExternalCall, ExternalField, ExternalMapping, ExternalRecord } from '../domain/external-run.ts';
import { type GoldCall, goldValueSchema } from '../domain/gold.ts';
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { ExternalColumns } from './external-columns.ts';
import { readColumn } from './read-column.ts';

/** Says that a column of the record in hand holds something else than it should. */
export type Refuse = (field: ExternalField, found: Json, expected: string) => void;

/** One line of an external file as a record; what is wrong with it goes to `refuse`, all of it. */
export function externalRecord(options: {
  readonly line: JsonObject;
  readonly columns: ExternalColumns;
  readonly mapping: ExternalMapping | null;
  readonly refuse: Refuse;
}): ExternalRecord {
  const { line, columns, mapping, refuse } = options;
  const read = (field: ExternalField) => columns.read(line, field);
  const text = (field: ExternalField): string | null => {
    const value = read(field);
    if (value === null || typeof value === 'string') return value;
    refuse(field, value, 'a text or null');
    return null;
  };
  const taskId = read('taskId');
  const id = typeof taskId === 'number' ? String(taskId) : taskId;
  if (typeof id !== 'string' || id.trim() === '') refuse('taskId', taskId, 'the id of the task');
  const context: CallContext = { read, refuse, mapping };
  return {
    taskId: typeof id === 'string' ? id : '',
    bucket: text('bucket') ?? 'all',
    difficulty: text('difficulty'),
    prompt: text('prompt') ?? '',
    expected: expectedCalls(context),
    alternative: goldCall(context, 'alternativeTool', 'alternativeArguments'),
    calls: madeCalls(context),
    text: text('text'),
    error: errorText(read('error')),
    finishReason: text('finishReason'),
    latencyMs: latency(context),
    bailOut: bailOutText(read('bailOut')),
    claimedPoints: claimedPoints(options),
  };
}

interface CallContext {
  readonly read: (field: ExternalField) => Json;
  readonly refuse: Refuse;
  readonly mapping: ExternalMapping | null;
}

function expectedCalls(context: CallContext): GoldCall[] {
  const list = context.read('expectedCalls');
  if (list === null) {
    const single = goldCall(context, 'expectedTool', 'expectedArguments');
    return single === null ? [] : [single];
  }
  if (!Array.isArray(list)) {
    context.refuse('expectedCalls', list, 'a list of {tool, arguments}');
    return [];
  }
  return list.flatMap((entry) => {
    const tool = isJsonObject(entry) ? (entry['tool'] ?? null) : null;
    if (!isJsonObject(entry) || typeof tool !== 'string') {
      context.refuse('expectedCalls', entry, 'a list of {tool, arguments}');
      return [];
    }
    const given = entry['arguments'] ?? {};
    return [{ macro: tool, arguments: goldArguments(context, 'expectedCalls', given) }];
  });
}

function goldCall(
  context: CallContext,
  toolField: 'expectedTool' | 'alternativeTool',
  argumentsField: 'expectedArguments' | 'alternativeArguments',
): GoldCall | null {
  const tool = toolName(context, toolField);
  if (tool === null) return null;
  const given = parsedArguments(context.read(argumentsField));
  return { macro: tool, arguments: goldArguments(context, argumentsField, given) };
}

function goldArguments(context: CallContext, field: ExternalField, given: Json): GoldCall['arguments'] {
  if (!isJsonObject(given)) {
    context.refuse(field, given, 'an object of arguments');
    return {};
  }
  if (context.mapping?.expectedArgumentsAre !== 'gold') {
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { equals: value }]));
  }
  const checked = z.record(z.string(), goldValueSchema).safeParse(given);
  if (checked.success) return checked.data;
  context.refuse(field, given, 'arguments as gold: equals, oneOf, matches, between, anyText or absent');
  return {};
}

function madeCalls(context: CallContext): ExternalCall[] {
  const list = context.read('calls');
  if (list === null) {
    const tool = toolName(context, 'calledTool');
    return tool === null ? [] : [{ tool, argumentsText: argumentsText(context.read('calledArguments')) }];
  }
  if (!Array.isArray(list)) {
    context.refuse('calls', list, 'a list of {tool, arguments}');
    return [];
  }
  return list.flatMap((entry) => {
    // The two shapes that servers return, besides our own.
    const inner = isJsonObject(entry) && isJsonObject(entry['function']) ? entry['function'] : entry;
    const tool = isJsonObject(inner) ? (inner['tool'] ?? inner['name'] ?? null) : null;
    if (!isJsonObject(inner) || typeof tool !== 'string') {
      context.refuse('calls', entry, 'a list of {tool, arguments}');
      return [];
    }
    return [{ tool, argumentsText: argumentsText(inner['arguments'] ?? null) }];
  });
}

/** A tool's name; null where the mapping says that nothing is called. */
function toolName(context: CallContext, field: ExternalField): string | null {
  const value = context.read(field);
  if (value === null) return null;
  if (typeof value !== 'string') {
    context.refuse(field, value, 'the name of a tool, or null for none');
    return null;
  }
  return value.trim() === '' || context.mapping?.noCall?.includes(value) === true ? null : value;
}

/** Arguments that a model sent stay the text that they were; where the record holds them parsed, their JSON text. */
function argumentsText(value: Json): string {
  if (value === null) return '{}';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Expected arguments may stand as JSON text. */
function parsedArguments(value: Json): Json {
  if (value === null) return {};
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}

/** Anything but nothing is an error: a text, an object, true. */
function errorText(value: Json): string | null {
  if (value === null || value === false || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function bailOutText(value: Json): string | null {
  if (value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)) {
    return null;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function latency({ read, refuse }: CallContext): number | null {
  const value = read('latencyMs');
  if (value === null || (typeof value === 'number' && value >= 0)) return value;
  refuse('latencyMs', value, 'milliseconds, 0 or more');
  return null;
}

/** The sum of the claimed columns; null unless all of them are there. */
function claimedPoints(options: Parameters<typeof externalRecord>[0]): number | null {
  const { line, columns, mapping, refuse } = options;
  const values = columns.of('claimedPoints').map((path) => {
    const value = readColumn(line, path) ?? null;
    return typeof value === 'boolean' ? Number(value) : value;
  });
  if (values.some((value) => value === null)) return null;
  const most = mapping?.mostPoints ?? 2;
  const numbers = values.filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (numbers.length === values.length && sum >= 0 && sum <= most) return sum;
  refuse('claimedPoints', values, `points from 0 to ${most}`);
  return null;
}
