import { isJsonObject, type Json } from '../domain/json.ts';

/** Texts of requests, with what all have in common told once. */
export interface FramedRequests {
  readonly frame: { readonly before: string; readonly after: string };
  /** By key: the text between `before` and `after`. */
  readonly asked: ReadonlyMap<string, string>;
}

/** What was sent, as text: the prompt where we rendered one, else the request as JSON. */
export function requestText(request: Json): string {
  if (isJsonObject(request) && typeof request['prompt'] === 'string') return request['prompt'];
  return JSON.stringify(request, null, 2);
}

/** Tells the common beginning and end of all requests once: they are nearly all of their length. */
export function frameRequests(texts: ReadonlyMap<string, string>): FramedRequests {
  const all = [...texts.values()];
  const [first] = all;
  if (first === undefined || all.length === 1) return { frame: { before: '', after: '' }, asked: texts };
  const before = all.reduce((length, text) => Math.min(length, commonLength(first, text)), first.length);
  const rests = all.map((text) => reversed(text.slice(before)));
  const after = rests.reduce(
    (length, rest) => Math.min(length, commonLength(rests[0] ?? '', rest)),
    rests[0]?.length ?? 0,
  );
  return {
    frame: { before: first.slice(0, before), after: first.slice(first.length - after) },
    asked: new Map([...texts].map(([key, text]) => [key, text.slice(before, text.length - after)])),
  };
}

function commonLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
