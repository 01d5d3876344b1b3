import type { Narration } from '../narrated-call.ts';
import { isExample } from './is-example.ts';
import type { NameForms } from './name-forms.ts';
import { pattern } from './pattern.ts';

const keys =
  'name|tool|tool[_ ]?name|function|function[_ ]?name|fn|macro|macro[_ ]?name|action|call|command|invoke|selected[_ ]?(?:macro|tool|function)|route|werkzeug|makro|herramienta|outil';
const explains =
  /\b(?:takes?|needs?|requires?|accepts?|expects?|arguments are|parameters are|inputs?|fields?|options?)\b/i;

/**
 * A call as keys and values: YAML (`tool: triage_issue` with arguments below, `triage_issue:` with indented keys),
 * `Action: triage_issue` / `Action Input: …`, a name with `owner=acme` or `--owner acme` behind it, a name followed
 * by an object, a heading with a list of arguments. A list of what a macro takes is an explanation.
 */
export function keyValueCall(text: string, names: NameForms): readonly Narration[] {
  return [...labelled(text, names), ...headed(text, names), ...inline(text, names)].filter(
    (call) => !isExample(text, call.start),
  );
}

function labelled(text: string, names: NameForms): readonly Narration[] {
  const lines = pattern(
    names,
    'labelled',
    ({ exact }) =>
      new RegExp(
        `(?:^|\\n)[ \\t>*\\-"'\`]*(${keys})[*_"'\`]*[ \\t]*(?::|=|->|→)[ \\t*_"'\`\\[]*(${exact})(?:\\(\\))?[*_"'\`\\],;.]*[ \\t]*(?=\\n|$)((?:\\n[^\\n]*){0,3})`,
        'gi',
      ),
  );
  return [...text.matchAll(lines)].flatMap((match) => {
    const following = match[3] ?? '';
    const weak = /^name$/i.test(match[1] ?? '');
    if (/\n[ \t>*\-"'`]*(?:description|purpose|what it does|summary|intent)\b/i.test(following)) return [];
    if (weak && !/\n[ \t>*\-"'`]*[\w ]{2,30}[*_"'`]*[ \t]*[:=]/.test(following)) return [];
    return [{ name: names.named(match[2] ?? ''), start: match.index, end: match.index + match[0].length }];
  });
}

function headed(text: string, names: NameForms): readonly Narration[] {
  const headings = pattern(
    names,
    'headed',
    ({ exact }) =>
      new RegExp(
        `(?:^|\\n)([^\\n]{0,60}?)(?<![\\w.-])(${exact})[*_"'\`]*([^\\n]{0,40}?)[ \\t]*:?[*_]*[ \\t]*\\n((?:[ \\t]*(?:[-*•][ \\t]*)?[*_"'\`]*[A-Za-z_][\\w ]{0,30}[*_"'\`]*[ \\t]*[:=][^\\n]+(?:\\n|$))+)`,
        'gi',
      ),
  );
  return [...text.matchAll(headings)].flatMap((match) => {
    const heading = `${match[1] ?? ''} ${match[3] ?? ''}`;
    const values = (match[4] ?? '')
      .trim()
      .split('\n')
      .map((line) => line.slice(line.search(/[:=]/) + 1));
    const literal = values.filter((value) => isLiteral(value)).length;
    if (explains.test(heading) || /\?/.test(heading) || 2 * literal <= values.length) return [];
    return [{ name: names.named(match[2] ?? ''), start: match.index, end: match.index + match[0].length }];
  });
}

/** One word, number, quoted text or list: a value, not the description of one. */
function isLiteral(text: string): boolean {
  const value = text.replace(/^[\s*_]+|[\s*_,;]+$/g, '');
  return (
    /^(?:"[^"]*"|'[^']*'|`[^`]*`|\[.*\]|\{.*\}|[^\s]+)$/.test(value) &&
    !/^(?:string|integer|number|boolean|required|optional)$/i.test(value)
  );
}

function inline(text: string, names: NameForms): readonly Narration[] {
  const commands = pattern(
    names,
    'inline',
    ({ exact }) =>
      new RegExp(
        `(?<![\\w.])(${exact})["'\`*]*(?:[ \\t]*(?:with|on|for|using)?[ \\t:→>-]*(?:arguments|args|parameters|params|input)?[ \\t:=]*[\`"']?(\\{)|(?:[ \\t]+|[ \\t]*:[ \\t]*|[ \\t]+with[ \\t]+(?:(?:the[ \\t]+)?(?:arguments?|parameters?)[ \\t]*:?[ \\t]*)?)[\`"']?(--?[a-z][\\w-]*[ =]\\S|[a-z_]\\w*[ \\t]?=[ \\t]?(?!=)\\S))`,
        'gi',
      ),
  );
  return [...text.matchAll(commands)].flatMap((match) => {
    const start = match.index;
    const line = /[^\n]*/.exec(text.slice(start))?.[0] ?? '';
    const sentence = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + line.length);
    if (/\?\s*$/.test(sentence) || /["']?(?:description|properties)["']?\s*:/.test(line)) return [];
    return [
      { name: names.named(match[1] ?? ''), start, end: start + Math.max(match[0].length, line.length) },
    ];
  });
}
