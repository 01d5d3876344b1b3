import type { Toolset } from '../domain/toolset.ts';

/** The text of `toolset.json`: what is written from `toolset.ts` and compared with it. Ends with a line feed. */
export function toolsetText(toolset: Toolset): string {
  return `${JSON.stringify(toolset, null, 2)}\n`;
}
