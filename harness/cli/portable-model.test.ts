import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Model } from '../domain/model.ts';
import { openablePath } from './openable-path.ts';
import { portableModel } from './portable-model.ts';
import { projectRoot } from './project.ts';

const weights = 'scripts/embedded-model/weights/macrobench-router-q8_0.gguf';
const model: Model = {
  id: 'm',
  name: 'M',
  backend: 'llama-cpp',
  reference: join(projectRoot, weights),
  quantisations: { f16: { reference: join(homedir(), 'models', 'm.gguf') } },
};

it('names weights from the project or the home folder, so that a record tells nothing of a machine', () => {
  const portable = portableModel(model);
  expect(portable.reference).toBe(weights);
  expect(portable.quantisations?.['f16']?.reference).toBe('~/models/m.gguf');
  expect(JSON.stringify(portable)).not.toContain(homedir());
});

it('leaves what is no path as it is', () => {
  const served: Model = { id: 's', name: 'S', backend: 'ollama', reference: 'qwen2.5:7b' };
  expect(portableModel(served)).toBe(served);
});

it('finds the weights again', () => {
  const { reference, quantisations } = portableModel(model);
  expect(openablePath(reference)).toBe(model.reference);
  expect(openablePath(quantisations?.['f16']?.reference ?? '')).toBe(model.quantisations?.['f16']?.reference);
});
