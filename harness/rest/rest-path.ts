/**
 * A path whose inserted parts are encoded, so that none of them reaches another endpoint.
 *
 * @throws RangeError for `.` and `..`, which no encoding keeps in place
 */
export function restPath(texts: TemplateStringsArray, ...parts: readonly (string | number)[]): string {
  return texts.reduce((path, text, index) => {
    const part = parts[index - 1];
    if (part === '.' || part === '..') throw new RangeError(`${part} as a part of a path`);
    // Braces would be read as a template by the client.
    return `${path}${encodeURIComponent(String(part))}${text}`;
  });
}
