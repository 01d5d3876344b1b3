import type { ReplyCall } from '../../domain/reply.ts';
import type { Dialect } from './dialect.ts';
import { readHermes } from './hermes.ts';
import { readLlama3 } from './llama3.ts';
import { readMistral } from './mistral.ts';
import { readPlainJson } from './plain-json.ts';

const readers: Readonly<Record<Dialect, (text: string) => readonly ReplyCall[]>> = {
  hermes: readHermes,
  llama3: readLlama3,
  mistral: readMistral,
  'plain-json': readPlainJson,
};

/**
 * Reads the calls that a reply makes in a dialect's documented form, in their order. Arguments keep the
 * characters they were written with; broken JSON inside a well-formed wrapper is a call with broken arguments.
 * Whatever is only near the form is no call: it stays text, for the bail-out detector to find.
 *
 * Never throws, whatever the text; takes time linear in it.
 */
export function readCalls(text: string, dialect: Dialect): { readonly calls: readonly ReplyCall[] } {
  return { calls: readers[dialect](text) };
}
