import type { JsonObject } from '../domain/json.ts';
import { type ClosingName, closingTools } from './closing-tools.ts';
import type { EpisodeEnd } from './episode.ts';

/** The end that a closing call means, or why it means none. */
export function closingEnd(name: ClosingName, given: JsonObject): EpisodeEnd | string {
  switch (name) {
    case 'answer': {
      const parsed = closingTools.answer.input.safeParse(given);
      return parsed.success ? { kind: 'answered', facts: parsed.data } : refusal(parsed.error.issues);
    }
    case 'hand_over': {
      const parsed = closingTools.hand_over.input.safeParse(given);
      return parsed.success ? { kind: 'handed-over', ...parsed.data } : refusal(parsed.error.issues);
    }
    default:
      return name satisfies never;
  }
}

function refusal(issues: readonly { readonly path: PropertyKey[]; readonly code: string }[]): string {
  const places = issues.map(({ path, code }) => path.map(String).join('.') || code);
  return `refused: wrong ${[...new Set(places)].join(', ')}`;
}
