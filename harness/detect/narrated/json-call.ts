import { type Braces, outermostBraces } from './enclosing-braces.ts';
import { isExample } from './is-example.ts';
import type { NameForms } from './name-forms.ts';
import type { Narration } from './narration.ts';
import { pattern } from './pattern.ts';

const nameKey =
  /\\?["'`]?\b(?:name|tool|tool_?name|function|function_?name|fn|macro|macro_?name|action|call|call_?name|recipient_?name|command|method|operation|api|intent|skill|id|type|use|run|route|selected_?(?:tool|macro|function))\\?["'`]?\s*[:=]\s*\\?["'`]?([A-Za-z_][\w.-]*)/gi;
const argumentsKey =
  /\\?["']?\b(?:arguments|args|parameters|params|kwargs|tool_?input|action_?input|input|inputs|function_?args|payload)\\?["']?\s*[:=]\s*(?:\\?["']\s*)?\{/i;
const schemaLike =
  /\\?["'](?:properties|required|additionalProperties|\$schema)\\?["']\s*:|["']type["']\s*:\s*["']object["']/;
const description = /\\?["'](?:description|summary)\\?["']\s*:/;
const nothing =
  /^(?:none|null|nil|no_?macro|no_?tool|no_?call|no_?function|nothing|n_?a|undefined|false|true|string|object)$/i;
/**
 * A call as an object: name and arguments in any of the usual keys, `{"macro": {…}}`, inside lists and envelopes,
 * fenced or not, with quotes of any kind, complete or cut.
 * An object that describes a macro (a schema, a description) or stands as a marked example is none.
 */
export function jsonCall(text: string, names: NameForms): readonly Narration[] {
  if (!text.includes('{')) return listCall(text, names);
  const found = outermostBraces(text).flatMap((braces) => callsIn(text, braces, names));
  const calls = found.length > 0 ? found : listCall(text, names);
  return calls.filter((call) => !isExample(text, call.start));
}

function callsIn(text: string, braces: Braces, names: NameForms): readonly Narration[] {
  const object = text.slice(braces.start, braces.end);
  if (schemaLike.test(object) && !argumentsKey.test(object.replace(/parameters/gi, ''))) return [];
  const told: Narration[] = [];
  const at = (name: string | null): Narration => ({ name, start: braces.start, end: braces.end });
  for (const match of object.matchAll(nameKey)) {
    const name = match[1] ?? '';
    if (nothing.test(name)) continue;
    const offered = names.named(name);
    if (offered !== null && !(description.test(object) && !argumentsKey.test(object))) told.push(at(offered));
  }
  if (told.length > 0)
    return told.slice(0, 1).concat(told.slice(1).filter((call) => call.name !== told[0]?.name));
  const keyed = pattern(
    names,
    'json-key',
    ({ exact }) =>
      new RegExp(`\\\\?["'\`]?(?<![\\w.])(${exact})\\\\?["'\`]?\\s*:\\s*(?:\\{|\\[\\s*\\{)`, 'i'),
  ).exec(object);
  if (keyed !== null && !description.test(object)) return [at(names.named(keyed[1] ?? ''))];
  // Any identifier beside an arguments object is a call, also of a macro that nobody offers.
  const name = [
    ...object.matchAll(
      /["']?\b(?:name|tool|tool_?name|function|function_?name|macro|action)["']?\s*:\s*["']([A-Za-z_][\w.-]*)["']/gi,
    ),
  ]
    .map((match) => match[1] ?? '')
    .find((candidate) => !nothing.test(candidate));
  return name !== undefined && argumentsKey.test(object) ? [at(name)] : [];
}

/** `["triage_issue", {…}]` and `triage_issue, {…}` inside brackets. */
function listCall(text: string, names: NameForms): readonly Narration[] {
  const match = pattern(
    names,
    'json-list',
    ({ exact }) => new RegExp(`\\[\\s*["'](${exact})["']\\s*(?:,\\s*[{[]|\\])`, 'i'),
  ).exec(text);
  return match === null
    ? []
    : [{ name: names.named(match[1] ?? ''), start: match.index, end: match.index + match[0].length }];
}
