import { isExample } from './is-example.ts';
import type { NameForms } from './name-forms.ts';
import type { Narration } from './narration.ts';
import { pattern } from './pattern.ts';

const value = /=\s*\S|["'`\d]|\b(?:true|false|none|null)\b|[[{]|\w\s*:\s*\S|[\w.-]+\/[\w.-]+/i;

/**
 * `triage_issue(owner="a", number=3)`, with or without a prefix, `await` or assignment.
 * A definition, a signature of bare parameter names and `triage_issue()` inside a sentence are mentions.
 */
export function pythonLikeCall(text: string, names: NameForms): readonly Narration[] {
  const calls = pattern(
    names,
    'python-like',
    ({ exact }) =>
      new RegExp(
        `(?<![\\w-])(?:[A-Za-z_]\\w*\\.)?(${exact})\\s?\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)?`,
        'gi',
      ),
  );
  return [...text.matchAll(calls)].flatMap((match) => {
    const given = (match[2] ?? '').trim();
    const start = match.index;
    const end = start + match[0].length;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(lineStart, start);
    if (/\b(?:def|function|func|fn|class|interface)\s+$/.test(before) || isExample(text, start)) return [];
    const alone =
      given === '' &&
      /^[\s`>$#*-]*(?:\w+\s*=\s*|await\s+|print\()?$/.test(before) &&
      /^[`\s;)]*(?:\n|$)/.test(text.slice(end));
    const valued =
      value.test(given) && !/^\w+\s*:\s*(?:str|int|bool|list|string|number|boolean)\b/.test(given);
    if (!alone && !(valued && looksLikeArguments(given))) return [];
    return inQuestion(text, start) ? [] : [{ name: names.named(match[1] ?? ''), start, end }];
  });
}

/** Parenthesised prose after a name ("triage_issue (number 8 on the list, I think)") is no argument list. */
function looksLikeArguments(given: string): boolean {
  if (/=|^\s*[{["'`]/.test(given)) return true;
  return given
    .split(',')
    .every((part) =>
      /^\s*(?:[\w.-]+\s*:\s*)?(?:"[^"]*"|'[^']*'|`[^`]*`|#?-?[\d.]+|[\w.-]+\/[\w.-]+(?:#\d+)?|true|false|null|None|\w+)\s*$/i.test(
        part,
      ),
    );
}

function inQuestion(text: string, start: number): boolean {
  const rest = /[.?!\n]/.exec(text.slice(start).replace(/\([^)]*\)/, (inside) => ' '.repeat(inside.length)));
  return rest?.[0] === '?';
}
