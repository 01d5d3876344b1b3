import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Model } from '../domain/model.ts';
import { lintCorpus } from './lint-corpus.ts';
import { loadCorpus, loadCorpusWithLines } from './load-corpus.ts';
import { loadModels } from './load-models.ts';
import { loadRegistration } from './load-registration.ts';
import { registrationProblems } from './registration-problems.ts';

const root = join(import.meta.dirname, '..', '..');
const modelsFile = await loadModels(join(root, 'models.yaml'), {});
const registration = await loadRegistration(join(root, 'preregistration', 'github-maintainer-v1.yaml'));

function model(id: string): Model | undefined {
  return modelsFile.models.find((each) => each.id === id);
}

describe('models.yaml', () => {
  it('holds defaults that need no server', () => {
    const defaults = modelsFile.models.filter((each) => each.default === true);
    expect(defaults.map(({ id }) => id)).toEqual([
      'silent',
      'refusal',
      'majority',
      'keyword',
      'nearest-neighbour',
      'oracle',
      'embedded',
    ]);
    expect(defaults.every(({ backend }) => backend === 'baseline' || backend === 'llama-cpp')).toBe(true);
  });

  it('looks for the embedded weights inside the project', () => {
    const folder = join(root, 'scripts', 'embedded-model', 'weights');
    expect(model('embedded')?.reference).toBe(join(folder, 'macrobench-router-q8_0.gguf'));
    expect(Object.keys(model('embedded')?.quantisations ?? {})).toEqual(['f16', 'q4_0']);
  });

  it('gives every Ollama model three quantisations, each named in its tag', () => {
    const served = modelsFile.models.filter(({ backend }) => backend === 'ollama');
    expect(served).toHaveLength(5);
    for (const { reference, quantisation, quantisations } of served) {
      expect(reference.endsWith(`-${quantisation}`)).toBe(true);
      expect(Object.keys(quantisations ?? {})).toEqual(['q8_0', 'fp16']);
      for (const [name, variant] of Object.entries(quantisations ?? {})) {
        expect(variant.reference).toBe(reference.replace(/q4_K_M$/, name));
      }
    }
  });

  it('looks for other weights where MACROBENCH_MODELS says', async () => {
    const elsewhere = await loadModels(join(root, 'models.yaml'), { MACROBENCH_MODELS: '/weights' });
    expect(elsewhere.models.find(({ id }) => id === 'qwen2.5-7b-gguf')?.reference).toBe(
      '/weights/qwen2.5-7b-instruct-q4_K_M.gguf',
    );
  });

  it('sends nothing of its own under server-default', () => {
    expect(Object.values(modelsFile.samplings['server-default'] ?? {}).every((value) => value === null)).toBe(
      true,
    );
    expect(modelsFile.samplings['greedy']?.temperature).toBe(0);
  });
});

describe('the registration', () => {
  it('fits models.yaml and the corpus', async () => {
    const corpus = await loadCorpus(join(root, registration.corpus));
    expect(registrationProblems({ registration, modelsFile, corpus })).toEqual([]);
  });

  it('names every default model in its usual config', () => {
    const registered = new Set(registration.cells.map((cell) => cell.model));
    for (const { id } of modelsFile.models.filter((each) => each.default === true)) {
      expect(registered.has(id)).toBe(true);
    }
  });

  it('has hypotheses that anyone can evaluate without a download', () => {
    const local = new Set(
      registration.cells
        .filter((cell) => model(cell.model)?.reference.startsWith(join(root, 'scripts')))
        .map(({ id }) => id),
    );
    const free = registration.hypotheses.filter(({ left, right }) => local.has(left) && local.has(right));
    expect(free.map(({ id }) => id)).toEqual(['H4', 'H5', 'H6']);
  });

  it('compares cells that differ in one factor, or in the model alone; no setting reaches a baseline', () => {
    const isBaseline = (cell: (typeof registration.cells)[number] | undefined) =>
      modelsFile.models.find(({ id }) => id === cell?.model)?.backend === 'baseline';
    for (const { id, left, right } of registration.hypotheses) {
      const [one, other] = [left, right].map((cell) => registration.cells.find((each) => each.id === cell));
      const factors = Object.entries(one?.config ?? {}).filter(
        ([name, value]) => canonicalJson(value) !== canonicalJson(Reflect.get(other?.config ?? {}, name)),
      );
      const settings = isBaseline(one) || isBaseline(other) ? 0 : factors.length;
      expect({ id, differences: settings + (one?.model === other?.model ? 0 : 1) }).toEqual({
        id,
        differences: 1,
      });
    }
  });
});

describe('the registered corpus', () => {
  it('keeps its promises', async () => {
    const { corpus, lines } = await loadCorpusWithLines(join(root, registration.corpus));
    expect(lintCorpus({ corpus, lines })).toEqual([]);
  });
});
