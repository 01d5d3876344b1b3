import { isExample } from './is-example.ts';
import type { NameForms } from './name-forms.ts';
import type { Narration } from './narration.ts';
import { pattern } from './pattern.ts';

/**
 * `<triage_issue>…</triage_issue>`, `<triage_issue owner="a"/>`, `[triage_issue] … [/triage_issue]`,
 * `{{triage_issue …}}`, and the name as the content of an element: `<macro>triage_issue</macro>`.
 */
export function markupCall(text: string, names: NameForms): readonly Narration[] {
  if (!/[<[{]/.test(text)) return [];
  const tags = pattern(
    names,
    'markup',
    ({ exact }) =>
      new RegExp(
        `<(${exact})(?:\\s[^<>]*)?\\/?>|\\[(${exact})(?:\\s+\\w+=[^\\]]*)?\\](?!\\()|\\{\\{\\s*(${exact})[^{}]*\\}\\}|<(?:name|tool|tool_?name|function|function_?name|macro|macro_?name|action|call|command)>\\s*(${exact})\\s*<\\/`,
        'gi',
      ),
  );
  return [...text.matchAll(tags)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const start = match.index;
    const bracketOnly = match[2] !== undefined && !/\s\w+=/.test(match[0]);
    const closes = text.slice(start).search(new RegExp(`[<[]/${name}[>\\]]`, 'i'));
    if ((bracketOnly && closes < 0) || isExample(text, start)) return [];
    const end = closes < 0 ? start + match[0].length : start + closes + name.length + 3;
    return [{ name: names.named(name), start, end }];
  });
}
