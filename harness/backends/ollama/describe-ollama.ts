import type { Ollama } from 'ollama';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import { sha256 } from '../../domain/sha256.ts';

/** What an Ollama server says of itself and of one model. `null`: it does not say. */
export interface OllamaFacts {
  readonly serverVersion: string | null;
  readonly capabilities: readonly string[] | null;
  /** The chat template that the server selected; its own Go dialect or Jinja. */
  readonly template: string | null;
  /** The most tokens of context that the model was trained for. */
  readonly trainedContextTokens: number | null;
  /** Where the server's file of the weights is, on its own machine. */
  readonly weightsPath: string | null;
  readonly description: JsonObject;
}

/** Asks version, model list and model card. Throws what the client throws. */
export async function ollamaFacts(client: Ollama, model: string): Promise<OllamaFacts> {
  const version = await client.version();
  const card = JSON.parse(JSON.stringify(await client.show({ model }))) as JsonObject;
  const { models } = await client.list();
  const listed = models.find((each) => each.name === model || each.name === `${model}:latest`);
  const details = isJsonObject(card['details']) ? card['details'] : {};
  const info = isJsonObject(card['model_info']) ? card['model_info'] : {};
  const architecture = text(info['general.architecture']);
  const template = text(card['template']);
  const modelfile = text(card['modelfile']);
  const trainedContextTokens = number(info[`${architecture}.context_length`]);
  return {
    serverVersion: text(version.version),
    capabilities: Array.isArray(card['capabilities']) ? card['capabilities'].map(String) : null,
    template,
    trainedContextTokens,
    weightsPath: modelfile === null ? null : directive(modelfile, 'FROM'),
    description: {
      engine: 'ollama',
      serverVersion: text(version.version),
      model,
      manifestDigest: listed?.digest ?? null,
      weightsDigest: modelfile === null ? null : weightsDigest(modelfile),
      sizeBytes: listed?.size ?? null,
      architecture,
      quantisation: text(details['quantization_level']),
      parameterSize: text(details['parameter_size']),
      parameterCount: number(info['general.parameter_count']),
      trainedContextTokens,
      capabilities: card['capabilities'] ?? null,
      templateHash: template === null ? null : sha256(template),
      modelfileParameters: text(card['parameters']),
      modelfileSystem: text(card['system']),
      renderer: modelfile === null ? null : directive(modelfile, 'RENDERER'),
      parser: modelfile === null ? null : directive(modelfile, 'PARSER'),
    },
  };
}

/** How the model is loaded right now; null if it is not. */
export async function ollamaLoaded(client: Ollama, model: string): Promise<JsonObject | null> {
  const { models } = await client.ps();
  const loaded = models.find((each) => each.name === model || each.name === `${model}:latest`);
  if (loaded === undefined) return null;
  const fields = JSON.parse(JSON.stringify(loaded)) as JsonObject;
  return {
    contextTokens: number(fields['context_length']),
    sizeBytes: number(fields['size']),
    videoMemoryBytes: number(fields['size_vram']),
    manifestDigest: text(fields['digest']),
    modelsLoaded: models.length,
  };
}

/** The weights' own digest: the blob that the model file is made from. */
function weightsDigest(modelfile: string): string | null {
  return /^FROM\s+\S*sha256[-:]([0-9a-f]{64})/m.exec(modelfile)?.[1] ?? null;
}

function directive(modelfile: string, name: string): string | null {
  return new RegExp(`^${name}\\s+(\\S+)`, 'm').exec(modelfile)?.[1] ?? null;
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
