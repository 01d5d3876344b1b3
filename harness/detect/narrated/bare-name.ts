import type { Narration } from '../narrated-call.ts';
import type { NameForms } from './name-forms.ts';
import { pattern } from './pattern.ts';

/** The reply is nothing but a macro's name, alone or with loose values behind it: `/triage_issue acme/web 12`. */
export function bareName(text: string, names: NameForms): readonly Narration[] {
  const lines = pattern(
    names,
    'bare',
    ({ exact }) =>
      new RegExp(`(?:^|\\n)[\\s\`*_"'\\[(/@$>#-]*(${exact})(?:\\(\\))?[\`*_"'\\])]*([^\\n]*)`, 'gi'),
  );
  const whole = text.replace(/```[\w-]*/g, '').trim();
  return [...text.matchAll(lines)].flatMap((match) => {
    const rest = (match[2] ?? '').trim().replace(/^[:,→-]+\s*/, '');
    const onlyThis = whole.length <= match[0].trim().length + 6;
    const values = rest.split(/[\s,]+/).filter((word) => word !== '');
    const loose = values.length > 0 && values.length <= 12 && values.every(isValue);
    if (!(onlyThis && /^[.!`\s]*$/.test(rest)) && !loose) return [];
    return [{ name: names.named(match[1] ?? ''), start: match.index, end: match.index + match[0].length }];
  });
}

function isValue(word: string): boolean {
  return /[\d/#=]|^["'`]|^--?\w|^(?:true|false)$/i.test(word);
}
