import type { ReplyCall } from '../../domain/reply.ts';
import { type CallShape, callFromObject } from './call-object.ts';
import { splitAtTopLevel } from './json-slices.ts';

const shape: CallShape = { argumentsKey: 'parameters', alsoAllowed: { type: '"function"' } };
const pythonTag = '<|python_tag|>';
const taggedStart = /\s*<function=([^<>\s]+)>/uy;
const taggedEnd = '</function>';

/**
 * Reads the two forms of Llama 3.1 to 3.3 (Meta's prompt format pages): the whole reply is
 * `{"name": …, "parameters": …}`, after `<|python_tag|>` or without it, several parted by `;`; or it is
 * `<function=name>{…}</function>`, several in a row. Both are documented without words before or after: a call
 * inside a sentence stays text.
 */
export function readLlama3(text: string): readonly ReplyCall[] {
  const trimmed = text.trim();
  const body = trimmed.startsWith(pythonTag) ? trimmed.slice(pythonTag.length) : trimmed;
  return /^\s*\{/u.test(body) ? readObjects(body) : readTagged(body);
}

function readObjects(body: string): readonly ReplyCall[] {
  const calls: ReplyCall[] = [];
  for (const part of splitAtTopLevel(body, ';') ?? []) {
    const call = callFromObject(part, shape);
    if (call === null) return [];
    calls.push(call);
  }
  return calls;
}

function readTagged(body: string): readonly ReplyCall[] {
  const calls: ReplyCall[] = [];
  let from = 0;
  while (body.slice(from, from + 1) !== '') {
    taggedStart.lastIndex = from;
    const name = taggedStart.exec(body)?.[1];
    if (name === undefined) return [];
    const start = taggedStart.lastIndex;
    const end = body.indexOf(taggedEnd, start);
    const argumentsText = body.slice(start, end).trim();
    if (end < 0 || !argumentsText.startsWith('{')) return [];
    calls.push({ name, argumentsText });
    from = end + taggedEnd.length;
  }
  return calls;
}
