import type { Json } from '../domain/json.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Evidence, Rule } from './rule.ts';

const thing =
  '(?:repo(?:sitory)?|owner|org(?:ani[sz]ation)?|user(?:name)?|login|name|number|id|issue|pr|pull request|label|tag|ref|branch|version|value|date|time|city|email|address|path|file|title|text|amount|run|event|order|here)s?';

// The whole value is a slot to be filled: <PR number>, {{repo}}, ${OWNER}, %NUMBER%, __REPO__.
const slot =
  /^(?:<[^<>]{1,60}>|\{{1,2}[^{}]{0,60}\}{1,2}|\$\{[^{}]{1,60}\}|\$[A-Z_]{3,40}|%[A-Za-z_]{2,40}%|__[A-Z_]{2,40}__)$/;
// Square brackets also stand in real labels: [RFC] is one, [your label] is a slot.
const squared = new RegExp(`^\\[[^[\\]]*\\b(?:your|insert|enter|${thing})\\b[^[\\]]*\\]$`, 'i');
// your-repo, YOUR_ORDER_ID, insert owner, enter the number here, "the name of the repository", repo_name, example-owner.
const described = new RegExp(
  `^(?:(?:your|insert|enter|specify|provide|the|some|previous|last|latest)[ _-](?:[a-z]+[ _-]){0,3}${thing}(?:[ _-](?:name|here|id|number))?|the ${thing}(?: name)? (?:of|for|to) .{1,60}|(?:repo(?:sitory)?|owner|org(?:ani[sz]ation)?|user)[ _-](?:name|owner|here|id)|(?:example|sample|dummy)[ _-](?:repo(?:sitory)?|owner|org|user|label|tag))$`,
  'i',
);
// CITY_NAME, REPO_OWNER: what to fill in, in capitals.
const capitals = /^(?:[A-Z]+_)+(?:NAME|OWNER|REPO|NUMBER|ID|TAG|REF|DATE|TIME|VALUE|HERE|PATH|EMAIL|TITLE)$/;
// A pattern of a date or time instead of one.
const mask = /^(?:yyyy|dd|mm|hh)(?:[-/.: T]*(?:yyyy|mm|dd|hh|ss)){1,5}z?$/i;
// The whole value says that a value is not there.
const stated =
  /^(?:unknown|not[ _-]?(?:specified|provided|given|known|available)|unspecified|undefined|null|n\/?a|tbd|todo|placeholder|fill[ _-]?(?:me[ _-]?)?in|x{3,}|\?+|\.{3}|…|-+|_+)$/i;
// The name of a JSON type instead of a value of it.
const typeName = /^(?:string|integer|number|boolean|array|object|int|bool|str)$/i;
// Arguments whose values are words of somebody's choice: a label may be TODO, a song may be called Unknown.
const freeWords =
  /^q$|label|title|subject|body|text|message|query|search|pattern|keyword|comment|description|note|artist|song|exclude/i;

/** The value stands for one that the model did not have. `name` is the argument's own name. */
export function isPlaceholder(name: string, value: string): boolean {
  const trimmed = value.trim();
  if (slot.test(trimmed) || squared.test(trimmed) || mask.test(trimmed) || capitals.test(trimmed))
    return true;
  if (described.test(trimmed) && trimmed.length <= 80) return true;
  if (freeWords.test(name)) return false;
  if (stated.test(trimmed) || typeName.test(trimmed)) return true;
  const plain = (text: string) => text.toLowerCase().replace(/[ _-]/g, '');
  return trimmed.length > 1 && plain(trimmed) === plain(name);
}

/** A call is filled with something that only stands for a value: `<PR number>`, `your-repo`, `unknown`. */
export const placeholderArgument: Rule = {
  code: 'placeholder-argument',
  version: 2,
  find: ({ calls }) =>
    calls.flatMap((call, index) => {
      const given = parseArguments(call.argumentsText);
      if (given === null) return [];
      return Object.entries(given)
        .flatMap(([name, value]) => stringsIn(value).map((text) => ({ name, text })))
        .filter(({ name, text }) => isPlaceholder(name, text))
        .map(({ text }) => spanIn(call.argumentsText, text, index));
    }),
};

function stringsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(stringsIn) : [];
}

function spanIn(argumentsText: string, text: string, index: number): Evidence {
  const quoted = JSON.stringify(text);
  const at = argumentsText.indexOf(quoted);
  return at < 0
    ? { source: { in: 'call-arguments', index }, start: 0, end: argumentsText.length }
    : { source: { in: 'call-arguments', index }, start: at + 1, end: at + quoted.length - 1 };
}
