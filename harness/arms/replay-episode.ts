import type { Completion } from '../domain/attempt.ts';
import { HarnessError } from '../domain/harness-error.ts';
import { holdsText } from '../domain/holds-text.ts';
import type { Episode } from './episode.ts';
import { workOn } from './work-on.ts';
import type { WorkSetting } from './work-setting.ts';

/**
 * Works through stored replies once more: the same replies in the same world give the same episode, without a model.
 *
 * @param options.steps what each request brought, in order; a request beyond the last was never made
 * @throws HarnessError `evidence-differs` (integrity) if a stored request is not the one that the arm makes: the
 *   programs, the world or the arm are not those of the run
 */
export async function replayEpisode(
  options: Omit<WorkSetting, 'ask'> & { readonly name: string; readonly steps: readonly Completion[] },
): Promise<Episode> {
  const { name, steps, ...setting } = options;
  return workOn({
    ...setting,
    ask: async ({ number, prompt }) => {
      const stored = steps[number - 1];
      if (stored === undefined) return neverMade;
      if (stored.kind === 'failed' || holdsText(stored.request, prompt)) return stored;
      throw new HarnessError({
        code: 'evidence-differs',
        kind: 'integrity',
        message: `${name}, request ${number}: what was sent is not what this arm sends now.`,
        fix: 'Judge the run with the sources, programs and corpus that its record names.',
      });
    },
  });
}

const neverMade: Completion = {
  kind: 'failed',
  request: null,
  response: null,
  failure: { code: 'aborted', message: 'the request was never made', status: null },
};
