// C0 and C1 controls but tab and newline, bidirectional and zero-width marks, line separators, lone surrogates, tags.
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/**
 * A text that shows what is in it: control characters, terminal escapes, bidirectional and invisible marks become
 * `\u{…}`. Tabs and newlines stay. For everything that a model, a server or a file says.
 */
export function visibleText(text: string): string {
  return text.replace(hidden, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}
