import type { Json } from '../domain/json.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Evidence, Rule } from './rule.ts';

// The whole value is a slot to be filled: <PR number>, {{repo}}, ${OWNER}, [your repo], %NUMBER%, __REPO__.
const bracketed =
  /^(?:<[^<>]{1,60}>|\{{1,2}[^{}]{0,60}\}{1,2}|\$\{[^{}]{1,60}\}|\[[^[\]]*(?:your|insert|name|number|owner|repo|value|here|id\b|login|user|label|ref|tag|days?)[^[\]]*\]|%[A-Za-z_]{2,40}%|__[A-Z_]{2,40}__)$/i;
// The whole value says that a value is not there.
const stated =
  /^(?:unknown|not[ _-]?(?:specified|provided|given|known|available)|unspecified|undefined|null|n\/?a|tbd|todo|placeholder|fill[ _-]?(?:me[ _-]?)?in|x{3,}|\?+|\.{3}|…|-+|_+)$/i;
// your-repo, YOUR_ORG, my-repo-name-here, insert owner, enter the number, repo_name, example-owner.
const addressed =
  /^(?:(?:your|insert|enter|specify|provide|the)[ _-](?:[a-z]+[ _-]){0,3}(?:repo(?:sitory)?|owner|org(?:ani[sz]ation)?|user(?:name)?|name|number|id|issue|pr|label|tag|ref|branch|value|here)s?(?:[ _-](?:name|here|id|number))?|(?:repo(?:sitory)?|owner|org(?:ani[sz]ation)?|user)[ _-](?:name|owner|here|id)|(?:example|sample|dummy)[ _-](?:repo(?:sitory)?|owner|org|user|label|tag))$/i;
// The name of a JSON type instead of a value of it.
const typeName = /^(?:string|integer|number|boolean|array|object|int|bool|str)$/i;

/** The value stands for one that the model did not have. `name` is the argument's own name. */
export function isPlaceholder(name: string, value: string): boolean {
  const trimmed = value.trim();
  if (bracketed.test(trimmed) || stated.test(trimmed) || addressed.test(trimmed) || typeName.test(trimmed)) {
    return true;
  }
  const plain = (text: string) => text.toLowerCase().replace(/[ _-]/g, '');
  return trimmed.length > 1 && plain(trimmed) === plain(name);
}

/** A call is filled with something that only stands for a value: `<PR number>`, `your-repo`, `unknown`. */
export const placeholderArgument: Rule = {
  code: 'placeholder-argument',
  version: 1,
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
