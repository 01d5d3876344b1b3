import { HarnessError } from '../domain/harness-error.ts';
import type { Model, ModelsFile } from '../domain/model.ts';
import { didYouMean } from '../domain/near-matches.ts';

/** What an operator asked for: a model, and the quantisation where the name itself chose one. */
export interface Selection {
  readonly model: Model;
  readonly quantisation: string | null;
}

/**
 * The model that a name on the command line means. In this order: an id of models.yaml (also `id:quantisation`),
 * `openai:URL#name`, a path that ends in `.gguf`, an Ollama tag `name:tag`.
 *
 * @throws HarnessError `model-unknown` with near matches
 */
export function resolveModel(name: string, modelsFile: ModelsFile): Selection {
  const { models } = modelsFile;
  const listed = models.find(({ id }) => id === name);
  if (listed !== undefined) return { model: listed, quantisation: null };

  const variant = models
    .flatMap((model) => quantisationsOf(model).map((quantisation) => ({ model, quantisation })))
    .find(({ model, quantisation }) => `${model.id}:${quantisation}` === name);
  if (variant !== undefined) return variant;

  const direct = openAiServer(name) ?? weightsFile(name) ?? ollamaTag(name, models);
  if (direct !== null) return { model: direct, quantisation: null };

  const known = models.map(({ id }) => id);
  if (name.startsWith('openai:')) {
    throw new HarnessError({
      code: 'model-unknown',
      message: `${JSON.stringify(name)} does not name a model on a server: expected openai:http://host:port/v1#model.`,
      fix: 'Give the address with http:// or https://, and the name of the model after a #.',
    });
  }
  throw new HarnessError({
    code: 'model-unknown',
    message: `There is no model ${JSON.stringify(name)} in models.yaml${didYouMean(name, known) || '.'}`,
    fix: `Choose one of ${known.join(', ')}; or give an Ollama tag (qwen2.5:7b), a path that ends in .gguf, or openai:URL#name.`,
  });
}

/** Names of all quantisations a model can be had in, its default's first. */
export function quantisationsOf(model: Model): string[] {
  return [
    ...(model.quantisation === undefined ? [] : [model.quantisation]),
    ...Object.keys(model.quantisations ?? {}).filter((name) => name !== model.quantisation),
  ];
}

function openAiServer(name: string): Model | null {
  const match = /^openai:(https?:\/\/[^#\s]+)#(\S+)$/.exec(name);
  if (match === null) return null;
  const [, url, served] = match;
  return {
    id: idFrom(`openai:${served}`),
    name: `${served} at ${url}`,
    backend: 'openai',
    reference: `${url}#${served}`,
  };
}

function weightsFile(name: string): Model | null {
  if (!/\.gguf$/i.test(name)) return null;
  const base = name.split(/[/\\]/).at(-1) ?? name;
  return { id: idFrom(base.replace(/\.gguf$/i, '')), name: base, backend: 'llama-cpp', reference: name };
}

/** A tag of the Ollama library or another registry; a listed id with an unlisted quantisation is a slip, no tag. */
function ollamaTag(name: string, models: readonly Model[]): Model | null {
  if (!/^[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)*:[\w.-]+$/.test(name)) return null;
  if (models.some(({ id }) => name.startsWith(`${id}:`))) return null;
  return { id: idFrom(name), name, backend: 'ollama', reference: name };
}

function idFrom(text: string): string {
  const id = text
    .toLowerCase()
    .replace(/[^a-z0-9._:-]+/g, '-')
    .replace(/-+$/, '');
  return /^[a-z0-9]/.test(id) ? id : `m${id}`;
}
