import type { ReplyCall } from '../../domain/reply.ts';
import { brokenCall, type CallShape, callsFromList } from './call-object.ts';

const marker = '[TOOL_CALLS]';
const shape: CallShape = { argumentsKey: 'arguments', alsoAllowed: { id: null } };
const named = /^\s*([A-Za-z0-9_.-]+)\s*(?:\[CALL_ID\]\s*[A-Za-z0-9]+\s*)?(?:\[ARGS\]\s*)?(?=\{)/u;

/**
 * Reads Mistral's two forms (templates of mistral-common): `[TOOL_CALLS] [{"name": …, "arguments": …}]` with an
 * optional `id` in each item, the list ending the reply; and, since tokenizer version 11,
 * `[TOOL_CALLS]name{…}`, with `[CALL_ID]…` and `[ARGS]` before the arguments where the version has them, as
 * often as it comes. Text may stand before the first marker, none after the calls.
 */
export function readMistral(text: string): readonly ReplyCall[] {
  const [, ...parts] = text.split(marker);
  const first = parts[0]?.trim() ?? '';
  if (first.startsWith('[')) return parts.length === 1 ? readList(first) : [];
  const calls: ReplyCall[] = [];
  for (const part of parts) {
    const match = named.exec(part);
    if (match?.[1] === undefined) return [];
    calls.push({ name: match[1], argumentsText: part.slice(match[0].length).trim() });
  }
  return calls;
}

function readList(list: string): readonly ReplyCall[] {
  const calls = callsFromList(list, shape);
  if (calls !== null) return calls;
  const broken = list.endsWith(']') ? brokenCall(list.slice(1, -1)) : null;
  return broken === null ? [] : [broken];
}
