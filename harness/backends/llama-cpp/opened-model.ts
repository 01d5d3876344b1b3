import type { Llama, LlamaContext, LlamaContextSequence, LlamaModel } from 'node-llama-cpp';
import type { Config } from '../../domain/config.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import type { Reply } from '../../domain/reply.ts';
import type { ToolDefinition } from '../../domain/toolset.ts';
import type { Library } from './library.ts';
import type { EffectiveSampling } from './sampling-options.ts';

/** A model in memory with its one sequence, and what it was opened for. */
export interface OpenedModel {
  readonly library: Library;
  readonly llama: Llama;
  readonly model: LlamaModel;
  readonly context: LlamaContext;
  readonly sequence: LlamaContextSequence;
  readonly chatTemplate: string;
  readonly config: Config;
  readonly tools: readonly ToolDefinition[];
  readonly systemPrompt: string;
  /** Of constrained decoding: one call and nothing else. */
  readonly exactlyOneCall: boolean;
  readonly sampling: EffectiveSampling;
  readonly keepPrefix: boolean;
  readonly logProbabilities: boolean;
}

/** A request, ready to be put to the model. */
export interface PreparedRequest {
  /** Everything that decides the reply, literally. */
  readonly sent: JsonObject;
  readonly promptTokens: number;
  /** @throws the signal's reason, or whatever the engine throws */
  evaluate(signal: AbortSignal): Promise<{ readonly response: Json; readonly reply: Reply }>;
}

/** One way of asking an opened model: by our template and reader, or by node-llama-cpp's. */
export interface Asker {
  /** What this way adds to the description of the backend. */
  readonly description: JsonObject;
  readonly prefixTokens: number;
  prepare(request: string): PreparedRequest;
}
