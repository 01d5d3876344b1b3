import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { expandPath } from './expand-path.ts';
import { loadModels } from './load-models.ts';

const good = `models:
  - id: tiny
    name: Tiny
    backend: llama-cpp
    reference: weights/tiny-q8_0.gguf
    quantisation: q8_0
    quantisations:
      f16: { reference: "\${TINY_FOLDER:-weights}/tiny-f16.gguf" }
  - id: served
    name: Served
    backend: ollama
    reference: served:7b
samplings:
  greedy: { temperature: 0, seed: 1, topK: 40, topP: 1, minP: 0, repeatPenalty: 1, presencePenalty: 0, frequencyPenalty: 0 }
configs:
  small: { sampling: greedy, quantisation: f16 }
`;

describe('loadModels', () => {
  it('makes the paths of weights absolute, from the folder of the file, and leaves tags alone', async () => {
    const folder = temporaryFolder({ 'models.yaml': good });
    const { models } = await loadModels(join(folder, 'models.yaml'), { TINY_FOLDER: '/elsewhere' });
    expect(models.map(({ reference }) => reference)).toEqual([
      join(folder, 'weights', 'tiny-q8_0.gguf'),
      'served:7b',
    ]);
    expect(models[0]?.quantisations?.['f16']?.reference).toBe('/elsewhere/tiny-f16.gguf');
  });

  it('refuses repeated ids and configs that name nothing known, all at once', async () => {
    const text = good
      .replace('id: served', 'id: tiny')
      .replace('sampling: greedy, quantisation: f16', 'sampling: gredy, quantisation: q9');
    const folder = temporaryFolder({ 'models.yaml': text });
    const error = await thrownError(() => loadModels(join(folder, 'models.yaml'), {}));
    expect(error.problems.map(({ found }) => found)).toEqual([
      'id "tiny" a second time',
      'sampling "gredy"',
      'quantisation "q9"',
    ]);
    expect(error.problems[1]?.expected).toContain('did you mean "greedy"?');
    expect(error.problems[1]?.where).toBe(`${join(folder, 'models.yaml')}:16:22`);
  });

  it('refuses an unknown key with a near match', async () => {
    const folder = temporaryFolder({
      'models.yaml': good.replace('reference: served:7b', 'refrence: served:7b'),
    });
    const error = await thrownError(() => loadModels(join(folder, 'models.yaml'), {}));
    expect(error.problems.map(({ expected }) => expected).join()).toContain('did you mean "reference"?');
  });
});

describe('expandPath', () => {
  it.each([
    ['~/models/a.gguf', join(homedir(), 'models/a.gguf')],
    ['${A:-~/models}/a.gguf', join(homedir(), 'models/a.gguf')],
    ['${B:-~/models}/a.gguf', '/b/a.gguf'],
    ['a.gguf', '/base/a.gguf'],
    ['/x/a.gguf', '/x/a.gguf'],
    ['${C}/a.gguf', '/base/${C}/a.gguf'],
  ])('turns %s into %s', (path, expanded) => {
    expect(expandPath(path, '/base', { B: '/b' })).toBe(expanded);
  });
});
