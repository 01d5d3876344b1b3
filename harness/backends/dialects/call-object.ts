import type { ReplyCall } from '../../domain/reply.ts';
import { itemSlices, leadingString, memberSlices, parsedString } from './json-slices.ts';

/** What the JSON object of a call looks like in one dialect. */
export interface CallShape {
  /** Key of the arguments. */
  readonly argumentsKey: 'arguments' | 'parameters';
  /** Keys that may stand beside name and arguments, with the text their value must have; null: any string. */
  readonly alsoAllowed: Readonly<Record<string, string | null>>;
}

/** `{"name": …, "arguments": …}` and nothing else. */
export const plainShape: CallShape = { argumentsKey: 'arguments', alsoAllowed: {} };

/**
 * Reads one call out of the text of one JSON object. The arguments stay the text they were written as, broken
 * or not; everything around them must be exactly of the given shape.
 *
 * @returns null if it is anything else
 */
export function callFromObject(text: string, shape: CallShape): ReplyCall | null {
  const members = memberSlices(text);
  if (members === null || new Set(members.map((member) => member.key)).size < members.length) return null;
  let name: string | null = null;
  let argumentsText: string | null = null;
  for (const { key, value } of members) {
    if (key === 'name') {
      name = parsedString(value);
      if (name === null || name.trim() === '') return null;
    } else if (key === shape.argumentsKey) argumentsText = value;
    else if (!Object.hasOwn(shape.alsoAllowed, key)) return null;
    else {
      const wanted = shape.alsoAllowed[key];
      if (wanted === null ? parsedString(value) === null : value !== wanted) return null;
    }
  }
  return name === null || argumentsText === null ? null : { name, argumentsText };
}

/** Reads a JSON list of calls; null unless every item is one, and there is at least one. */
export function callsFromList(text: string, shape: CallShape): readonly ReplyCall[] | null {
  const items = itemSlices(text);
  if (items === null || items.length === 0) return null;
  const calls: ReplyCall[] = [];
  for (const item of items) {
    const call = callFromObject(item, shape);
    if (call === null) return null;
    calls.push(call);
  }
  return calls;
}

/**
 * Reads a call whose brackets don't balance, for dialects that mark where a call begins and ends: the name is
 * known, and what follows the arguments' key, the object's last bracket apart, is their broken text.
 *
 * @returns null if the brackets do balance, or unless the text begins `{"name": "…", "arguments":` and goes on
 */
export function brokenCall(text: string): ReplyCall | null {
  if (memberSlices(text) !== null) return null;
  const nameKey = leadingString(after(text.trimStart(), '{'));
  const name = nameKey?.string === 'name' ? leadingString(after(nameKey.rest, ':')) : null;
  const argumentsKey = name === null ? null : leadingString(after(name.rest, ','));
  if (name === null || name.string.trim() === '' || argumentsKey?.string !== 'arguments') return null;
  const rest = after(argumentsKey.rest, ':').trim();
  const argumentsText = (rest.endsWith('}') ? rest.slice(0, -1) : rest).trim();
  return argumentsText === '' ? null : { name: name.string, argumentsText };
}

/** The text behind the character it begins with; empty if it begins with another one. */
function after(text: string, character: string): string {
  return text.startsWith(character) ? text.slice(1) : '';
}
