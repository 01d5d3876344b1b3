import type { Backend } from '../backends/backend.ts';

/**
 * A backend that was asked for log-probabilities, watched: the first answer without any is told at once, so that
 * nobody waits for the end of a run that `confidence` can't use. Answers that the server could not parse have none.
 */
export function tellMissingLogProbabilities(backend: Backend, tell: (sentence: string) => void): Backend {
  let told = false;
  return {
    ...backend,
    async complete(request) {
      const completion = await backend.complete(request);
      if (told || completion.kind === 'failed') return completion;
      const { logProbabilities, serverParseError } = completion.reply;
      if (logProbabilities === null && serverParseError === null) {
        told = true;
        tell(
          'log-probabilities were asked for, and the answers hold none: `confidence` can say nothing of this run. Ollama sends them from version 0.12.11 on; in process, the protocol has to be raw.',
        );
      }
      return completion;
    },
  };
}
