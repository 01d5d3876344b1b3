import { describe, expect, it } from 'vitest';
import { modelSchema } from '../domain/model.ts';
import { sampleModelsFile } from '../testing/sample-models-file.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { defaultSelections } from './default-selections.ts';
import { quantisationsOf, resolveModel } from './resolve-model.ts';

describe('resolveModel', () => {
  it('takes an id of models.yaml first', () => {
    expect(resolveModel('tiny', sampleModelsFile)).toEqual({
      model: sampleModelsFile.models[1],
      quantisation: null,
    });
  });

  it('takes an id with one of its quantisations', () => {
    expect(resolveModel('served-7b:fp16', sampleModelsFile)).toEqual({
      model: sampleModelsFile.models[2],
      quantisation: 'fp16',
    });
  });

  it.each([
    ['qwen2.5:7b', 'ollama', 'qwen2.5:7b', 'qwen2.5:7b'],
    [
      'hf.co/Someone/Some-GGUF:Q4_K_M',
      'ollama',
      'hf.co/Someone/Some-GGUF:Q4_K_M',
      'hf.co-someone-some-gguf:q4_k_m',
    ],
    ['../Weights/My Model.Q4.gguf', 'llama-cpp', '../Weights/My Model.Q4.gguf', 'my-model.q4'],
    ['C:\\models\\a.GGUF', 'llama-cpp', 'C:\\models\\a.GGUF', 'a'],
    ['openai:http://localhost:8080/v1#Qwen/Q', 'openai', 'http://localhost:8080/v1#Qwen/Q', 'openai:qwen-q'],
  ])('reads %s as %s', (name, backend, reference, id) => {
    const { model } = resolveModel(name, sampleModelsFile);
    expect(model).toMatchObject({ backend, reference, id });
    expect(modelSchema.safeParse(model).success).toBe(true);
  });

  it('refuses anything else and names near matches', async () => {
    const error = await thrownError(() => resolveModel('tyni', sampleModelsFile));
    expect(error.code).toBe('model-unknown');
    expect(error.message).toContain('did you mean "tiny"?');
    expect(error.fix).toContain('served-7b');
    const server = await thrownError(() => resolveModel('openai:box:8080#m', sampleModelsFile));
    expect(server.message).toContain('expected openai:http://host:port/v1#model');
  });

  it.each(['served-7b:q9', 'openai:localhost#x', ''])('takes %j for a slip, not for a tag', async (name) => {
    expect((await thrownError(() => resolveModel(name, sampleModelsFile))).code).toBe('model-unknown');
  });
});

describe('quantisationsOf', () => {
  it('names the default first', () => {
    expect(sampleModelsFile.models.map(quantisationsOf)).toEqual([[], ['q8_0', 'f16'], ['q4_K_M', 'fp16']]);
  });
});

describe('defaultSelections', () => {
  it('holds the models that need nothing', () => {
    expect(defaultSelections(sampleModelsFile).map(({ model }) => model.id)).toEqual(['silent', 'tiny']);
  });
});
