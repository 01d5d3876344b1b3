import type { ReplyCall } from '../../domain/reply.ts';
import { callFromObject, callsFromList, plainShape } from './call-object.ts';

/**
 * Reads a reply that is, blanks aside, one JSON object `{"name": …, "arguments": …}` or a list of such objects,
 * with no word, code fence or envelope around it: the form asked for where a template has none of its own.
 */
export function readPlainJson(text: string): readonly ReplyCall[] {
  const call = callFromObject(text, plainShape);
  return call === null ? (callsFromList(text, plainShape) ?? []) : [call];
}
