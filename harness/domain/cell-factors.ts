import type { Cell } from './cell.ts';
import type { Json } from './json.ts';
import { isOtherVersion, pinnedWeights, pinsByQuantisation } from './pinned-weights.ts';

/** In what two cells can differ, in the order in which people name it. */
export const factorNames = [
  'model',
  'weights',
  'backend',
  'quantisation',
  'contextTokens',
  'replyTokens',
  'batchTokens',
  'concurrency',
  'protocol',
  'sampling',
  'decoding',
  'schema',
] as const;

export type FactorName = (typeof factorNames)[number];

/**
 * The factors of a cell. Sampling is one, its name and its settings together; the quantisation of a model's default
 * weights has their name, and is null where nobody knows it. Weights are the pins of all quantisations: a model's version.
 */
export function cellFactors({ model, config }: Cell): Readonly<Record<FactorName, Json>> {
  const { sampling, samplingSettings, quantisation, ...others } = config;
  return {
    model: model.id,
    weights: pinsByQuantisation(model),
    backend: model.backend,
    quantisation: quantisation ?? model.quantisation ?? null,
    ...others,
    sampling: [sampling, samplingSettings],
  };
}

/** A factor's value in a word or two; a sampling by its name. */
export function factorValue(cell: Cell, factor: FactorName): string {
  if (factor === 'sampling') return cell.config.sampling;
  if (factor === 'weights') {
    return `weights ${pinnedWeights(cell.model, cell.config.quantisation)?.slice(0, 8) ?? 'not pinned'}`;
  }
  const value = cellFactors(cell)[factor];
  const word = value === null ? 'default' : String(value);
  return numberNames[factor] === undefined ? word : `${numberNames[factor]} ${word}`;
}

/** ` weights 4a8c658f` for a cell that others were run beside with another version of its model's weights, else nothing. */
export function versionMark(cell: Cell, others: readonly Cell[]): string {
  return others.some(({ model }) => isOtherVersion(model, cell.model))
    ? ` ${factorValue(cell, 'weights')}`
    : '';
}

/** Numbers say nothing without their name. */
const numberNames: Readonly<Partial<Record<FactorName, string>>> = {
  contextTokens: 'context',
  replyTokens: 'reply',
  batchTokens: 'batch',
  concurrency: 'concurrency',
};
