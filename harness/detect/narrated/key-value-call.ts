import { isExample } from './is-example.ts';
import type { NameForms } from './name-forms.ts';
import type { Narration } from './narration.ts';
import { pattern } from './pattern.ts';

const keys =
  'name|tool|tool[_ ]?name|function|function[_ ]?(?:name|call)|fn|macro|macro[_ ]?name|action|call|command|invoke|(?:selected|chosen)[_ ]?(?:macro|tool|function)|route|werkzeug|makro|herramienta|outil';
const given = 'arguments|args|parameters|params|kwargs|input|action[_ ]?input|tool[_ ]?input';
const explains =
  /\b(?:takes?|needs?|requires?|accepts?|expects?|arguments are|parameters are|inputs?|fields?|options?)\b/i;
// Decoration that Markdown, lists, tables and quotes put before and behind a word.
const lead = '[ \\t>*\\-"\'`|]{0,40}(?:\\d{1,3}[.)][ \\t]{1,8})?[*_"\'`]{0,4}';
const trail = '[*_"\'`\\],;.|)]*[ \\t|]*';

/**
 * A call as keys and values: YAML (`tool: triage_issue` with arguments below, `triage_issue:` with indented keys),
 * `Action: triage_issue` / `Action Input: …`, a name with `owner=acme` or `--owner acme` behind it, a name followed
 * by an object, a heading with a list of arguments. A list of what a macro takes is an explanation.
 */
export function keyValueCall(text: string, names: NameForms): readonly Narration[] {
  return [
    ...labelled(text, names),
    ...actionInput(text, names),
    ...headed(text, names),
    ...inline(text, names),
  ].filter((call) => !isExample(text, call.start));
}

/** `macro: triage_issue` on a line of its own, or with the arguments behind it. */
function labelled(text: string, names: NameForms): readonly Narration[] {
  const lines = pattern(
    names,
    'labelled',
    ({ exact }) =>
      new RegExp(
        `(?:^|\\n)${lead}(${keys})[*_"'\`]*[ \\t]*(?::|=|->|→|\\|)[ \\t*_"'\`\\[]*(${exact})(?:\\(\\)|\\[[^\\]\\n]*\\])?${trail}(?=\\n|$|["']?(?:${given})\\b|[a-z_]+[ \\t]?=)((?:\\n[^\\n]*){0,3})`,
        'gi',
      ),
  );
  return [...text.matchAll(lines)].flatMap((match) => {
    const following = match[3] ?? '';
    const weak =
      /^name$/i.test(match[1] ?? '') &&
      /^(?:\n|$)/.test(text.slice(match.index + match[0].length - following.length));
    if (/\n[ \t>*\-"'`]*(?:description|purpose|what it does|summary|intent)\b/i.test(following)) return [];
    if (weak && !/\n[ \t>*\-"'`]*[\w ]{2,30}[*_"'`]*[ \t]*[:=]/.test(following)) return [];
    return [{ name: names.named(match[2] ?? ''), start: match.index, end: match.index + match[0].length }];
  });
}

/** `Action: anything` with `Action Input:` below it: whatever it names was meant as a call. */
function actionInput(text: string, names: NameForms): readonly Narration[] {
  const found =
    /(?:^|\n)[ \t*]*(?:action|tool)[*]*:[ \t*`]*([A-Za-z_][\w.-]*)[`*]*[ \t]*\n[ \t*]*(?:action|tool)[ _]?(?:input|args|arguments)[*]*:[^\n]*/i.exec(
      text,
    );
  const name = found?.[1] ?? '';
  return found === null || /^(?:none|null|no|n\/?a)$/i.test(name)
    ? []
    : [{ name: names.named(name) ?? name, start: found.index, end: found.index + found[0].length }];
}

/** A name as a heading, or at the end of one, with a list of values below it. */
function headed(text: string, names: NameForms): readonly Narration[] {
  const headings = pattern(
    names,
    'headed',
    ({ exact }) =>
      new RegExp(
        `(?:^|\\n)([^\\n]{0,80}?)(?<![\\w.])(${exact})(?![\\w])([^\\n]{0,60}?)[ \\t]*:?[*_]*[ \\t]*\\n+((?:[ \\t]*(?:[-*•][ \\t]*)?[*_"'\`]*[A-Za-z_][\\w ]{0,30}[*_"'\`]*[ \\t]*(?:->|→|[:=])[^\\n]+(?:\\n|$))+)`,
        'gi',
      ),
  );
  return [...text.matchAll(headings)].flatMap((match) => {
    const heading = `${match[1] ?? ''} ${match[3] ?? ''}`;
    const values = (match[4] ?? '')
      .trim()
      .split('\n')
      .map((line) => line.slice(line.search(/->|→|[:=]/)).replace(/^(?:->|→|[:=])/, ''));
    const literal = values.filter((value) => isLiteral(value)).length;
    if (explains.test(heading) || heading.includes('?') || 2 * literal <= values.length) return [];
    return [{ name: names.named(match[2] ?? ''), start: match.index, end: match.index + match[0].length }];
  });
}

/** One word, number, quoted text or list: a value, not the description of one. */
function isLiteral(text: string): boolean {
  const value = text.replace(/^[\s*_]+|[\s*_,;]+$/g, '');
  return (
    /^(?:"[^"]*"|'[^']*'|`[^`]*`|\[.*\]|\{.*\}|[^\s]+)$/.test(value) &&
    !/^(?:\?|string|integer|number|boolean|required|optional)$/i.test(value)
  );
}

/** `triage_issue owner=acme`, `… --owner acme`, `… owner:acme repo:web`, `… with {"owner": …}`. */
function inline(text: string, names: NameForms): readonly Narration[] {
  const commands = pattern(
    names,
    'inline',
    ({ exact }) =>
      new RegExp(
        `(?<![\\w.])(${exact})["'\`*]*(?:[ \\t]*(?:with|on|for|using)?[ \\t:→>-]*(?:arguments|args|parameters|params|input)?[ \\t:=]*[\`"']?(\\{)|(?:[ \\t]+|[ \\t]*:[ \\t]*|[ \\t]+with[ \\t]+(?:(?:the[ \\t]+)?(?:arguments?|parameters?)[ \\t]*:?[ \\t]*)?)[\`"']?(--?[a-z][\\w-]*[ =]\\S|[a-z_]\\w*[ \\t]?=[ \\t]?(?!=)\\S|\\w+:\\S+[ \\t]+\\w+:\\S|[^\\s:]{2,30} --[a-z]))`,
        'gi',
      ),
  );
  return [...text.matchAll(commands)].flatMap((match) => {
    const start = match.index;
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (
      /\?\s*$/.test(text.slice(lineStart, end)) ||
      /["']?(?:description|properties)["']?\s*:/.test(text.slice(start, end))
    )
      return [];
    if (unmeant.test(text.slice(lineStart, start))) return [];
    return [{ name: names.named(match[1] ?? ''), start, end: Math.max(start + match[0].length, end) }];
  });
}

// What stands before a name on its line and makes a command of it a quotation, a condition or a denial.
const unmeant =
  /\b(?:not|never|n't|if|once|until|the line|the (?:log|title|text|comment) says|for)\b[^.!]*$|[“"]\s*(?:run|call|use)\s+$/i;
