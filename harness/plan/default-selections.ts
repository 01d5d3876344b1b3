import type { ModelsFile } from '../domain/model.ts';
import type { Selection } from './resolve-model.ts';

/** The models that run when none is named: those marked `default`, which need no server and no download. */
export function defaultSelections({ models }: ModelsFile): Selection[] {
  return models.filter((model) => model.default === true).map((model) => ({ model, quantisation: null }));
}
