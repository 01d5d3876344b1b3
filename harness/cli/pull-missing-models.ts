import type { Cell } from '../domain/cell.ts';
import type { Context } from './context.ts';
import { referenceOf } from './open-backend.ts';

/** Lets Ollama pull the models of a plan; what it has is checked and not loaded again. */
export async function pullMissingModels(cells: readonly Cell[], { printer, signal }: Context): Promise<void> {
  const references = cells.filter(({ model }) => model.backend === 'ollama').map(referenceOf);
  if (references.length === 0) return;
  const { pullModel } = await import('../backends/ollama/pull-model.ts');
  for (const model of new Set(references)) {
    await pullModel({
      host: process.env['OLLAMA_HOST'],
      model,
      signal,
      onProgress: ({ status, completedBytes, totalBytes }) => {
        const share =
          completedBytes === null || totalBytes === null || totalBytes === 0
            ? ''
            : ` ${Math.floor((100 * completedBytes) / totalBytes)}% of ${(totalBytes / 1e9).toFixed(1)} GB`;
        printer.status(`pulling ${model}: ${status}${share}`);
      },
    });
    printer.note(`${model} is there.`);
  }
}
