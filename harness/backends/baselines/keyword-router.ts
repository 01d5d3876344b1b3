import type { Corpus } from '../../domain/corpus.ts';
import type { Backend } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';
import { refusal } from './answer.ts';
import { computedBackend } from './computed-backend.ts';
import { routeByKeywords } from './route-by-keywords.ts';

/**
 * Routes by keywords and argument patterns: what can be had without any model. Refuses where no macro's words are
 * found, and asks for a required argument that no pattern finds. One call at most.
 */
export function openKeywordRouter(options: OpenOptions, corpus: Corpus): Backend {
  const { macros } = corpus.toolset;
  return computedBackend(options, ({ prompt }) => {
    const route = routeByKeywords({ prompt, macros });
    switch (route.kind) {
      case 'call':
        return { text: '', calls: [{ macro: route.macro, arguments: route.arguments }] };
      case 'missing': {
        const names = route.missing.map((name) => name.replaceAll('_', ' ')).join(' and ');
        return { text: `Which ${names} do you mean?`, calls: [] };
      }
      case 'nothing-fits':
        return refusal;
      default:
        return route satisfies never;
    }
  });
}
