import type { JsonObject } from '../domain/json.ts';

/** Where two renderings of one prompt part. */
export interface RenderingDifference extends JsonObject {
  /** Characters before it are the same. */
  readonly at: number;
  /** What stands there, at most 60 characters. */
  readonly ours: string;
  readonly theirs: string;
}

/** The first difference between our rendering of a prompt and a server's; null if there is none. */
export function compareRenderings(ours: string, theirs: string): RenderingDifference | null {
  if (ours === theirs) return null;
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at += 1;
  return { at, ours: ours.slice(at, at + 60), theirs: theirs.slice(at, at + 60) };
}

/** The difference as the end of a sentence. */
export function renderingInWords(difference: RenderingDifference | null): string {
  if (difference === null) return 'the same text as our own rendering of its template';
  const { at, ours, theirs } = difference;
  return `not our own rendering of its template: after ${at} characters it has ${quoted(theirs)} instead of ${quoted(ours)}`;
}

function quoted(text: string): string {
  return text === '' ? 'its end' : JSON.stringify(text.slice(0, 24));
}
