import { visibleText } from '../domain/visible-text.ts';

/** An XML element. Attributes that are null are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | null>>;
  readonly content?: string | readonly XmlElement[];
}

/** An XML 1.0 document. Characters that XML has no place for are shown as `\u{…}`. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, '')}\n`;
}

function elementText({ name, attributes = {}, content = [] }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${escaped(String(value)).replace(/["\t\n]/g, reference)}"`,
  );
  const head = `${indent}<${name}${given.join('')}`;
  if (content.length === 0) return `${head}/>`;
  if (typeof content === 'string') return `${head}>${escaped(content)}</${name}>`;
  const inner = content.map((child) => elementText(child, `${indent}  `));
  return `${head}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return visibleText(text)
    .replace(/[\ufffe\uffff]/g, (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>]/g, (mark) => entities[mark] ?? mark);
}

/** A quote in an attribute, or white space there, which a reader would turn into blanks. */
function reference(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}
