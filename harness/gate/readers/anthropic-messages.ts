import { z } from 'zod';
import { isJsonObject } from '../../domain/json.ts';
import { keptArguments, keptRequest, keptResult, textOfBlocks } from './kept-values.ts';
import type { LineSink, LogForm } from './log-form.ts';

const envelope = z.looseObject({
  sessionId: z.string().optional(),
  session_id: z.string().optional(),
  timestamp: z.string().optional(),
  isMeta: z.boolean().optional(),
  isSidechain: z.boolean().optional(),
  isCompactSummary: z.boolean().optional(),
});
const message = z.looseObject({
  id: z.string().optional(),
  role: z.enum(['user', 'assistant', 'system']),
  content: z.union([z.string(), z.array(z.looseObject({ type: z.string() }))]),
});
const toolUse = z.looseObject({
  id: z.string().min(1),
  name: z.string().min(1),
  input: z.record(z.string(), z.json()),
});
const toolResult = z.looseObject({ tool_use_id: z.string().min(1), content: z.json().optional() });

/** Texts under the role `user` that no person typed. */
const notTyped =
  /^\s*(?:<(?:local-command-|bash-|system-reminder|task-notification)|Caveat: The messages below|\[Request interrupted)/;

/**
 * Messages with content blocks: the transcripts of Claude Code (`{ type, message: { role, content }, sessionId }`) and
 * bare messages of the Anthropic API. Lines of other types are left alone. What a subagent does belongs to the turn
 * that started it.
 */
export const anthropicMessages: LogForm = {
  id: 'anthropic-messages',
  title: 'Claude Code transcript or Anthropic messages',
  recognises: (line) => {
    if (line['type'] === 'user' || line['type'] === 'assistant') return isJsonObject(line['message']);
    return isBareMessage(line);
  },
  read(line, sink) {
    const isWrapped = line['type'] === 'user' || line['type'] === 'assistant';
    if (!isWrapped && !('role' in line && 'content' in line)) return;
    const about = sink.check(envelope, line);
    const found = sink.check(message, isWrapped ? line['message'] : line, isWrapped ? 'message' : '');
    if (about === null || found === null || found.role === 'system') return;
    const session = about.sessionId ?? about.session_id ?? sink.fileSession;
    const time = about.timestamp ?? null;
    const fromPerson =
      found.role === 'user' && ![about.isMeta, about.isSidechain, about.isCompactSummary].includes(true);
    const blocks = typeof found.content === 'string' ? [] : found.content;
    if (found.role === 'assistant')
      readCalls(blocks, { sink, session, time, batch: found.id ?? `line ${sink.line}` });
    const hasResult = readResults(blocks, { sink, session });
    const text = typeof found.content === 'string' ? found.content : textOfBlocks(z.json().parse(blocks));
    if (fromPerson && !hasResult && text !== null && text.trim() !== '' && !notTyped.test(text)) {
      sink.event({ kind: 'request', session, text: keptRequest(text), time, line: sink.line });
    }
  },
};

type Blocks = readonly { readonly type: string }[];

function readCalls(
  blocks: Blocks,
  at: {
    readonly sink: LineSink;
    readonly session: string;
    readonly time: string | null;
    readonly batch: string;
  },
): void {
  const { sink, session, time, batch } = at;
  blocks.forEach((block, index) => {
    if (block.type !== 'tool_use') return;
    const call = sink.check(toolUse, block, `content.${index}`);
    if (call === null) return;
    sink.event({
      kind: 'call',
      session,
      turn: null,
      id: call.id,
      tool: call.name,
      arguments: keptArguments(call.input),
      batch,
      time,
      line: sink.line,
    });
  });
}

function readResults(blocks: Blocks, at: { readonly sink: LineSink; readonly session: string }): boolean {
  const { sink, session } = at;
  const results = blocks.filter(({ type }) => type === 'tool_result');
  results.forEach((block, index) => {
    const result = sink.check(toolResult, block, `content.${index}`);
    if (result === null) return;
    sink.event({
      kind: 'result',
      session,
      id: result.tool_use_id,
      content: keptResult(result.content),
      line: sink.line,
    });
  });
  return results.length > 0;
}

function isBareMessage(line: Parameters<LogForm['recognises']>[0]): boolean {
  const { role, content } = line;
  if (role !== 'user' && role !== 'assistant') return false;
  return (
    Array.isArray(content) &&
    content.some(
      (block) => isJsonObject(block) && (block['type'] === 'tool_use' || block['type'] === 'tool_result'),
    )
  );
}
