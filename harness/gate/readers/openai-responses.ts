import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import { keptArguments, keptRequest, keptResult } from './kept-values.ts';
import type { LineSink, LogForm } from './log-form.ts';

const item = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('message'),
    role: z.string(),
    content: z.union([z.string(), z.array(z.looseObject({ type: z.string(), text: z.string().optional() }))]),
  }),
  z.looseObject({
    type: z.literal('function_call'),
    name: z.string().min(1),
    arguments: z.string(),
    call_id: z.string().optional(),
  }),
  z.looseObject({
    type: z.literal('custom_tool_call'),
    name: z.string().min(1),
    input: z.string(),
    call_id: z.string().optional(),
  }),
  z.looseObject({
    type: z.literal('local_shell_call'),
    action: z.looseObject({ command: z.array(z.string()) }),
    call_id: z.string().nullish(),
  }),
  z.looseObject({
    type: z.enum(['function_call_output', 'custom_tool_call_output', 'local_shell_call_output']),
    call_id: z.string().optional(),
    output: z.json().optional(),
  }),
]);
type Item = z.infer<typeof item>;

const calls = ['function_call', 'custom_tool_call', 'local_shell_call'];
const itemTypes = [
  'message',
  ...calls,
  'function_call_output',
  'custom_tool_call_output',
  'local_shell_call_output',
];
/** Lines around the items in rollout files. */
const envelopes = ['session_meta', 'response_item', 'turn_context', 'compacted', 'event_msg'];

/** Texts under the role `user` that the agent itself put there. */
const notTyped =
  /^\s*(?:<(?:environment_context|user_instructions|permissions|turn_aborted)|# AGENTS\.md instructions)/;

/** Items of the OpenAI Responses API, bare or in the rollout files of Codex (`{ type: 'response_item', payload }`). */
export const openaiResponses: LogForm = {
  id: 'openai-responses',
  title: 'OpenAI Responses items or Codex rollout',
  recognises: (line) =>
    typeof line['type'] === 'string' &&
    ((envelopes.includes(line['type']) && isJsonObject(line['payload'])) ||
      (itemTypes.includes(line['type']) && line['type'] !== 'message') ||
      (line['type'] === 'message' && typeof line['role'] === 'string')),
  read(line, sink) {
    const payload = line['type'] === 'response_item' ? line['payload'] : line;
    if (!isJsonObject(payload)) {
      sink.refuse('response_item without payload', 'a payload that is an object');
      return;
    }
    // Reasoning, searches and whatever else an item can be.
    if (typeof payload['type'] !== 'string' || !itemTypes.includes(payload['type'])) return;
    const found = sink.check(item, payload, payload === line ? '' : 'payload');
    if (found !== null) readItem(found, { sink, line });
  },
};

function readItem(found: Item, at: { readonly sink: LineSink; readonly line: JsonObject }): void {
  const { sink } = at;
  const given = at.line['timestamp'];
  const time = typeof given === 'string' ? given : null;
  const place = { session: sink.fileSession, line: sink.line };
  const call = (id: string | null | undefined, tool: string, values: unknown) =>
    sink.event({
      kind: 'call',
      ...place,
      turn: null,
      id: id ?? null,
      tool,
      arguments: keptArguments(values),
      batch: null,
      time,
    });
  switch (found.type) {
    case 'message': {
      if (found.role !== 'user') return;
      const { content } = found;
      const text = typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('\n');
      if (text.trim() === '' || notTyped.test(text)) return;
      sink.event({ kind: 'request', ...place, text: keptRequest(text), time });
      return;
    }
    case 'function_call':
      call(found.call_id, found.name, found.arguments);
      return;
    case 'custom_tool_call':
      call(found.call_id, found.name, { input: found.input });
      return;
    case 'local_shell_call':
      call(found.call_id, 'shell', { command: found.action.command });
      return;
    case 'function_call_output':
    case 'custom_tool_call_output':
    case 'local_shell_call_output':
      sink.event({
        kind: 'result',
        ...place,
        id: found.call_id ?? null,
        content: keptResult(outputOf(found.output)),
      });
      return;
    default:
      found satisfies never;
  }
}

/** Codex wraps the output of its shell: `{"output": "…", "metadata": {…}}` as text. */
function outputOf(output: unknown): unknown {
  if (typeof output !== 'string' || !output.startsWith('{"output":')) return output;
  const kept = keptResult(output);
  return isJsonObject(kept) ? kept['output'] : output;
}
