import type { Cell } from '../domain/cell.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { ModelsFile } from '../domain/model.ts';
import type { Registration } from '../domain/registration.ts';
import { cellId } from './cell-id.ts';

/** A registered cell, ready to run, under the id that hypotheses use. */
export interface PlannedRegisteredCell {
  readonly registeredCellId: string;
  readonly cell: Cell;
}

/**
 * The cells of a registration with their models, in its order; `ids` chooses some of them.
 *
 * @throws HarnessError `model-unknown` if models.yaml lacks one of the models
 */
export function registeredCells(options: {
  readonly registration: Registration;
  readonly modelsFile: ModelsFile;
  readonly ids?: readonly string[] | undefined;
}): PlannedRegisteredCell[] {
  const { registration, modelsFile, ids } = options;
  return registration.cells
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .map(({ id, model: modelId, config, arm }) => {
      const model = modelsFile.models.find((each) => each.id === modelId);
      if (model === undefined) {
        throw new HarnessError({
          code: 'model-unknown',
          message: `The registration ${registration.id} names the model ${JSON.stringify(modelId)}, models.yaml does not.`,
          fix: `Restore ${modelId} in models.yaml.`,
        });
      }
      const cell = { model, config, ...(arm !== undefined && { arm }) };
      return { registeredCellId: id, cell: { id: cellId(cell), ...cell } };
    });
}
