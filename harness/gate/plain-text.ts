import { visibleText } from '../domain/visible-text.ts';

/** A text in one line, cut, with everything visible that hides: what a log says, as it is shown. */
export function shownText(text: string, characters = 100): string {
  const line = visibleText(text.slice(0, characters * 4))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= characters ? line : `${line.slice(0, characters - 1)}…`;
}

/** A text in printable ASCII without what serving stacks escape: fit for an intent or a description. */
export function portableText(text: string, characters: number): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/[<>&"\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= characters ? plain : `${plain.slice(0, characters - 3).trimEnd()}...`;
}

/** A word or a few: what could be one of a closed list. */
export function isPlainWord(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9 _.-]{0,29}$/.test(text);
}

/** A snake_case name that a macro or an argument may have; `fallback` if nothing of the text is fit for one. */
export function snakeCase(text: string, fallback: string): string {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 48)
    .replace(/_+$/, '');
  return words === '' ? fallback : words;
}
