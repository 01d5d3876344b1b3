import type { NameForms } from './name-forms.ts';
import type { Narration } from './narration.ts';

// Tags with which model families open a call. What follows must look like a payload, not like a sentence.
const opening =
  /(?:<\|?\/?(?:tool_call|tool_calls|function_calls?|functioncall|tool_use|use_tool|tool_code|start_function_call|python_tag|action_start|plugin|call|tools)\|?>|<(?:invoke|function|tool|macro|call|action)(?:=|\s+name\s*=)\s*["']?[\w.-]+["']?[^>\n]*>|\[\/?(?:TOOL_CALLS?|TOOL_REQUEST|FUNCTION_CALL|FUNC_CALL)\]|<[|｜]tool[▁_ ]calls?[▁_ ](?:section[▁_ ])?(?:begin|start)[|｜]>|✿FUNCTION✿|functools\s*\[|<\|channel\|>commentary\s+to=|```\s*(?:tool_code|tool_call|tool_calls|function_call)\b)/giu;
const payload = /^\s*(?:[{[✿:(`"']|<(?!\/)|[\w.-]+\s*[({[<=:\n]|[\w.-]+\s*$)/u;
const tagName = /=\s*["']?([\w.-]+)/;
const payloadName =
  /["']name["']\s*:\s*["']([\w.-]+)|<(?:invoke|function)(?:=|\s+name\s*=)\s*["']?([\w.-]+)|^\s*[[(]?(?:print\(|await |call:)?([A-Za-z_][\w.-]*)\s*[({[:\n]/;

/** A vendor's call tag in the text, with something like a payload behind it. Quoted in backticks it is a mention. */
export function vendorTag(text: string, names: NameForms): readonly Narration[] {
  const found: Narration[] = [];
  for (const match of text.matchAll(opening)) {
    const start = match.index;
    const after = start + match[0].length;
    const mentioned = text.charAt(start - 1) === '`' && text.charAt(start) !== '`';
    const selfContained = /=/.test(match[0]);
    const rest = text.slice(after, after + 200);
    if (mentioned || /^<\|?\/|^\[\//.test(match[0]) || !(selfContained || payload.test(rest))) continue;
    if (found.some((other) => start < other.end)) continue;
    const close = /<\/|\[\/|<[|｜]|\n\s*\n|```/u.exec(text.slice(after, after + 4_000));
    const end = close === null ? text.length : after + close.index;
    found.push({
      name: nameIn(selfContained ? tagName.exec(match[0]) : payloadName.exec(rest), names),
      start,
      end,
    });
  }
  return found;
}

/** The offered name, or the last part of what stands there; null if nothing does. */
function nameIn(match: RegExpExecArray | null, names: NameForms): string | null {
  const written = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replace(/\.call$/, '');
  if (written === '' || /^(?:functions?|json|name|arguments)$/i.test(written)) return null;
  const last = written.split('.').at(-1) ?? written;
  return names.named(written) ?? names.named(last) ?? last;
}
