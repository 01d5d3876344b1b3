import type { ReplyCall } from '../../domain/reply.ts';
import { brokenCall, callFromObject, plainShape } from './call-object.ts';

const open = '<tool_call>';
const close = '</tool_call>';

/**
 * Reads `<tool_call>{"name": …, "arguments": …}</tool_call>`, as often as it comes, text before and between
 * allowed (prompt format of NousResearch Hermes 2 Pro; template of Qwen 2.5 and 3). A block ends at the first
 * closing tag. A block that was never closed, or holds anything but such an object, stays text.
 */
export function readHermes(text: string): readonly ReplyCall[] {
  const calls: ReplyCall[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    if (start < 0) return calls;
    const end = text.indexOf(close, start + open.length);
    if (end < 0) return calls;
    const block = text.slice(start + open.length, end);
    const call = callFromObject(block, plainShape) ?? brokenCall(block);
    if (call !== null) calls.push(call);
    from = end + close.length;
  }
}
