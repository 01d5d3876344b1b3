import { htmlText } from './html-text.ts';

/** A section with an id to link to. `parts` are HTML. */
export function htmlSection(id: string, title: string, parts: readonly string[]): string {
  return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${htmlText(title)}</h2>\n${parts.join('\n')}\n</section>`;
}

/** Something that opens on demand. `title` is text, `parts` are HTML. */
export function htmlDetails(title: string, parts: readonly string[]): string {
  return `<details><summary>${htmlText(title)}</summary>\n${parts.join('\n')}\n</details>`;
}
