import type { JsonObject } from '../../domain/json.ts';

/** What a baseline answers: words, calls, or both. */
export interface Answer {
  readonly text: string;
  readonly calls: readonly { readonly macro: string; readonly arguments: JsonObject }[];
}

/** A polite refusal in one sentence, for whatever needs one. */
export const refusal: Answer = { text: 'I am sorry, none of the macros on offer does that.', calls: [] };
