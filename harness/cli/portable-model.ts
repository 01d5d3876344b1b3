import { homedir } from 'node:os';
import { sep } from 'node:path';
import type { Model } from '../domain/model.ts';
import { projectRoot } from './project.ts';

/**
 * A model as a run's record names it. Its paths begin at the project's root or at `~`: a record is published, and
 * says nothing of the folders of the machine it was made on. `openablePath` is the way back.
 */
export function portableModel(model: Model): Model {
  if (model.backend !== 'llama-cpp') return model;
  const { quantisations } = model;
  return {
    ...model,
    reference: portablePath(model.reference),
    ...(quantisations !== undefined && {
      quantisations: Object.fromEntries(
        Object.entries(quantisations).map(([name, variant]) => [
          name,
          { ...variant, reference: portablePath(variant.reference) },
        ]),
      ),
    }),
  };
}

function portablePath(path: string): string {
  const inside = (folder: string) => path.startsWith(folder + sep);
  if (inside(projectRoot)) return path.slice(projectRoot.length + 1).replaceAll(sep, '/');
  return inside(homedir()) ? `~${path.slice(homedir().length).replaceAll(sep, '/')}` : path;
}
