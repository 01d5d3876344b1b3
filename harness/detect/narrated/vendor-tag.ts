import type { Narration } from '../narrated-call.ts';

// Tags with which model families open a call. What follows must look like a payload, not like a sentence.
const opening =
  /(?:<\|?\/?(?:tool_call|tool_calls|function_call|functioncall|tool_use|tool_code|start_function_call|python_tag|action_start|plugin|call)\|?>|<(?:invoke|function|tool|macro|call|action)(?:=|\s+name\s*=)\s*["']?[\w.-]+["']?[^>\n]*>|\[\/?(?:TOOL_CALLS?|TOOL_REQUEST|FUNCTION_CALL|FUNC_CALL)\]|<[|｜]tool[▁_ ]calls?[▁_ ](?:begin|start)[|｜]>|✿FUNCTION✿|functools\s*\[|<\|channel\|>commentary\s+to=|```\s*(?:tool_code|tool_call|tool_calls|function_call)\b)/giu;
const payload = /^\s*(?:[{[<✿:(`"']|[\w.]+\s*[({[<=:\n]|[\w.]+\s*$)/u;

/** A vendor's call tag in the text, with something like a payload behind it. Quoted in backticks it is a mention. */
export function vendorTag(text: string): readonly Narration[] {
  const found: Narration[] = [];
  for (const match of text.matchAll(opening)) {
    const start = match.index;
    const after = start + match[0].length;
    const mentioned = text.charAt(start - 1) === '`' && text.charAt(start) !== '`';
    const selfContained = /=/.test(match[0]);
    const rest = text.slice(after, after + 200);
    if (mentioned || /^<\|?\/|^\[\//.test(match[0]) || !(selfContained || payload.test(rest))) continue;
    if (found.some((other) => start < other.end)) continue;
    const close = /<\/|\[\/|<[|｜]|\n\s*\n|```/u.exec(text.slice(after));
    found.push({ name: null, start, end: close === null ? text.length : after + close.index });
  }
  return found;
}
