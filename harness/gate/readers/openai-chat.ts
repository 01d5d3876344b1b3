import { z } from 'zod';
import type { JsonObject } from '../../domain/json.ts';
import { keptArguments, keptRequest, keptResult, textOfBlocks } from './kept-values.ts';
import type { LineSink, LogForm } from './log-form.ts';

const id = z.union([z.string(), z.number()]).transform(String).optional();
const message = z.looseObject({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
  content: z.union([z.string(), z.array(z.json()), z.null()]).optional(),
  tool_calls: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        function: z.looseObject({
          name: z.string().min(1),
          arguments: z.union([z.string(), z.record(z.string(), z.json())]).optional(),
        }),
      }),
    )
    .nullish(),
  tool_call_id: z.string().optional(),
});
const envelope = z.looseObject({
  session: id,
  session_id: id,
  conversation_id: id,
  timestamp: z.string().optional(),
  time: z.string().optional(),
});
const conversation = z.looseObject({ id, messages: z.array(z.json()) });
const roles = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];

/** Chat messages of the OpenAI API with `tool_calls`: one message a line, or one conversation (`messages`) a line. */
export const openaiChat: LogForm = {
  id: 'openai-chat',
  title: 'OpenAI chat messages',
  recognises: (line) => Array.isArray(line['messages']) || isMessage(line),
  read(line, sink) {
    const about = sink.check(envelope, line);
    if (about === null) return;
    const session = about.session ?? about.session_id ?? about.conversation_id;
    const time = about.timestamp ?? about.time ?? null;
    if (!Array.isArray(line['messages'])) {
      if ('role' in line)
        readMessage(line, { sink, session: session ?? sink.fileSession, time, place: '', batch: '' });
      return;
    }
    const found = sink.check(conversation, line);
    found?.messages.forEach((each, index) => {
      readMessage(each, {
        sink,
        session: session ?? found.id ?? `${sink.fileSession}:${sink.line}`,
        time,
        place: `messages.${index}`,
        batch: `.${index}`,
      });
    });
  },
};

function isMessage(line: JsonObject): boolean {
  return (
    typeof line['role'] === 'string' &&
    roles.includes(line['role']) &&
    ('content' in line || 'tool_calls' in line) &&
    !('type' in line && line['type'] !== 'message')
  );
}

function readMessage(
  value: unknown,
  at: {
    readonly sink: LineSink;
    readonly session: string;
    readonly time: string | null;
    readonly place: string;
    readonly batch: string;
  },
): void {
  const { sink, session, time } = at;
  const { line } = sink;
  const found = sink.check(message, value, at.place);
  if (found === null) return;
  const content = found.content ?? null;
  if (found.role === 'user') {
    const text = typeof content === 'string' ? content : textOfBlocks(content);
    if (text !== null && text.trim() !== '')
      sink.event({ kind: 'request', session, text: keptRequest(text), time, line });
  }
  if (found.role === 'tool' || found.role === 'function') {
    sink.event({
      kind: 'result',
      session,
      id: found.tool_call_id ?? null,
      content: keptResult(content),
      line,
    });
  }
  for (const call of found.role === 'assistant' ? (found.tool_calls ?? []) : []) {
    sink.event({
      kind: 'call',
      session,
      turn: null,
      id: call.id ?? null,
      tool: call.function.name,
      arguments: keptArguments(call.function.arguments),
      batch: `line ${line}${at.batch}`,
      time,
      line,
    });
  }
}
