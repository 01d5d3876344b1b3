/** Whether a text stands in what was sent, as a value or inside a rendered prompt. */
export function holdsText(request: unknown, text: string): boolean {
  return JSON.stringify(request).includes(JSON.stringify(text).slice(1, -1));
}
