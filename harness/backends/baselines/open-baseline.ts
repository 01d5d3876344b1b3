import type { Corpus } from '../../domain/corpus.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import { didYouMean } from '../../domain/near-matches.ts';
import type { Backend } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';
import { openKeywordRouter } from './keyword-router.ts';
import { openMajorityMacro } from './majority-macro.ts';
import { openNearestNeighbour } from './nearest-neighbour.ts';
import { openOracle } from './oracle.ts';
import { openPoliteRefusal } from './polite-refusal.ts';
import { openSilent } from './silent.ts';

const baselines: Readonly<Record<string, (options: OpenOptions, corpus: Corpus) => Backend>> = {
  silent: openSilent,
  refusal: openPoliteRefusal,
  majority: openMajorityMacro,
  keyword: openKeywordRouter,
  'nearest-neighbour': openNearestNeighbour,
  oracle: openOracle,
};

/** The names under which baselines are opened, worst first. */
export const baselineNames: readonly string[] = Object.keys(baselines);

/**
 * Opens the baseline that `options.reference` names. Baselines need no server, no file and no clock.
 *
 * @throws HarnessError `unknown-baseline`, or `gold-not-answerable` (oracle, nearest neighbour)
 */
export async function openBaseline(
  options: OpenOptions,
  extras: { readonly corpus: Corpus },
): Promise<Backend> {
  const open = Object.hasOwn(baselines, options.reference) ? baselines[options.reference] : undefined;
  if (open === undefined) {
    throw new HarnessError({
      code: 'unknown-baseline',
      message: `no baseline is called "${options.reference}"${didYouMean(options.reference, baselineNames)}`,
      fix: `Use one of ${baselineNames.join(', ')}.`,
    });
  }
  return open(options, extras.corpus);
}
