import type { Corpus } from '../../domain/corpus.ts';
import type { Backend } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';
import { computedBackend } from './computed-backend.ts';

/** Calls the macro that the corpus's gold calls most often, without arguments, whatever is asked. */
export function openMajorityMacro(options: OpenOptions, corpus: Corpus): Backend {
  const macro = majorityMacro(corpus);
  return computedBackend(options, () => ({ text: '', calls: [{ macro, arguments: {} }] }));
}

/** The macro with most calls in the gold; of equals, the first on offer. An empty name if none is on offer. */
export function majorityMacro(corpus: Corpus): string {
  const called = corpus.tasks.flatMap(({ gold }) =>
    gold.kind === 'calls' ? gold.calls.map((call) => call.macro) : [],
  );
  const counts = corpus.toolset.macros.map(({ name }) => ({
    name,
    count: called.filter((macro) => macro === name).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.find(({ count }) => count === most)?.name ?? '';
}
