import type { NameForms } from './name-forms.ts';
import type { Narration } from './narration.ts';
import { pattern } from './pattern.ts';

const decoration = '[\\s`*_"\'\\[\\]()<>/@$!#.;:-]*';
// Words that make a sentence of what stands behind a name.
const sentenceWord =
  /^(?:is|are|was|were|has|have|can|could|will|would|should|may|the|an?|of|to|that|which|who|reads?|takes?|needs?|requires?|returns?|gives?|lists?|and|or|not|no|does|did|if|when|because|but|it|its)$/i;

/** The reply is nothing but names of macros, or one name with loose values behind it: `/triage_issue acme/web 12`. */
export function bareName(text: string, names: NameForms): readonly Narration[] {
  if (text.length > 2_000) return [];
  const whole = text.replace(/```[\w-]*|<\/?[a-z_]+>/g, '').trim();
  const lone = pattern(
    names,
    'bare-lone',
    ({ exact }) =>
      new RegExp(
        `^${decoration}(?:macro|tool|function|action|call)?${decoration}(${exact})(?:${decoration}(?:,|\\n|and|\\+|then)?${decoration}${exact}){0,7}${decoration}$`,
        'i',
      ),
  ).exec(whole);
  if (lone !== null) return [{ name: names.named(lone[1] ?? ''), start: 0, end: text.length }];
  const command = pattern(
    names,
    'bare-command',
    ({ exact }) =>
      new RegExp(`(?:^|\\n)[\\s\`*_"'[(/@$!>#-]*(${exact})(?![\\w])[\`*_"'\\])]*[ \\t:,→-]*([^\\n]*)`, 'gi'),
  );
  return [...text.matchAll(command)].flatMap((match) => {
    const values = (match[2] ?? '').match(/"[^"]*"|'[^']*'|`[^`]*`|[^\s,`]+/g) ?? [];
    const first = values[0] ?? '';
    const loose =
      values.length > 0 &&
      values.length <= 12 &&
      !values.some((value) => sentenceWord.test(value)) &&
      !/[.?!]$/.test(match[2] ?? '') &&
      (values.every(isValue) ||
        (isValue(first) && whole.length <= match[0].trim().length + 12) ||
        (values.some((value) => /^#?\d+$|^\S+\/\S+$/.test(value)) &&
          whole.length <= match[0].trim().length + 12));
    return loose
      ? [{ name: names.named(match[1] ?? ''), start: match.index, end: match.index + match[0].length }]
      : [];
  });
}

function isValue(word: string): boolean {
  return /[\d/#=]|^["'`]|^--?\w|^(?:true|false)$/i.test(word);
}
