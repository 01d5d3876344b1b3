import type { Completion } from '../domain/attempt.ts';
import type { Sampling } from '../domain/config.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import type { ToolDefinition } from '../domain/toolset.ts';

/** A request for a check: what is left out is as the backend was opened with. */
export interface Question {
  readonly prompt: string;
  readonly tools?: readonly ToolDefinition[];
  readonly systemPrompt?: string;
  readonly sampling?: Partial<Sampling>;
  readonly replyTokens?: number;
  readonly exactlyOneCall?: boolean;
  readonly signal: AbortSignal;
}

/** A prompt as the model gets it. */
export interface RenderedPrompt {
  readonly text: string;
  /** As evaluated, a beginning-of-text token included; null if the text is tokenised by the server later. */
  readonly tokenIds: readonly number[] | null;
  /** Who rendered it, in words. */
  readonly shownBy: string;
}

/** The model's own tokens. */
export interface Vocabulary {
  /** Ids of a text, control tokens read as such, with nothing added. */
  tokenise(text: string): Promise<readonly number[]>;
  /** `text` and `id`: null if the model has no such token. `wanted`: it belongs before every prompt. */
  readonly beginOfText: {
    readonly text: string | null;
    readonly id: number | null;
    readonly wanted: boolean;
  };
  /** Whether generation ends at a token; null if nobody tells. */
  endsGeneration(id: number): boolean | null;
  /** Where it comes from, in words. */
  readonly source: string;
}

/** One setting, as an endpoint takes it and tells it. */
export interface SettingFact {
  /** Where it is said: a request's field, or how the engine was opened; null if there is no way to say it. */
  readonly sentAs: string | null;
  /** The value in effect as read back; null if nobody tells. */
  readonly effective: Json;
}

/** Who and what answers. `null`: nobody tells. */
export interface ServingFacts {
  readonly engine: string;
  /** No server stands between us and the model: the token ids that we have are those that are evaluated. */
  readonly inProcess?: boolean;
  readonly engineVersion: string | null;
  /** What pins are compared with: SHA-256 of the file or, with Ollama, of the manifest. */
  readonly pinnedDigest: string | null;
  readonly weightsDigest: string | null;
  readonly weightsBytes: number | null;
  readonly quantisation: string | null;
  /** Tensor type → number of tensors. */
  readonly tensorTypes: Readonly<Record<string, number>> | null;
  readonly architecture: string | null;
  readonly parameterCount: number | null;
  readonly templateHash: string | null;
  readonly tokenizerHash: string | null;
  readonly accelerator: string | null;
  readonly threads: number | null;
  readonly flashAttention: boolean | null;
  /** Types of the key and value cache, `f16/f16`. */
  readonly cacheTypes: string | null;
  readonly slots: number | null;
  /** Context in effect, per request. */
  readonly contextTokens: number | null;
  readonly settings: Readonly<Record<string, SettingFact>>;
  /** Settings that the model brings along (Modelfile, `general.sampling.*`), by the names used there. */
  readonly broughtAlong: JsonObject;
  readonly modelsLoaded: number | null;
  /** The engine runs on this machine. */
  readonly isLocal: boolean;
  readonly chatTemplate: string | null;
  /** Who reads the calls of a reply. */
  readonly callsReadBy: 'dialect' | 'server';
  /** Who can constrain the decoding, as far as the engine's own code tells: ours, its own, or unknown. */
  readonly constrains: 'nobody' | 'our-grammar' | 'the-engine' | 'unknown';
}

/** Which settings of an engine give the numbers of a server, found out by computing the same in process. */
export interface MatchedNumerics {
  /** `largestDifference`: between two log-probabilities of the most probable tokens. */
  readonly tried: readonly {
    readonly flashAttention: boolean;
    readonly cacheTypes: string;
    readonly largestDifference: number;
  }[];
  /** Null if none does: another build, another processor or an accelerator. */
  readonly matching: { readonly flashAttention: boolean; readonly cacheTypes: string } | null;
}

/** The side of a backend that checks look at: the same path as a task takes, with parts of the request replaced. */
export interface Inspector {
  /** Asks once, exactly as `Backend.complete` does. */
  ask(question: Question): Promise<Completion>;
  /**
   * The prompt as the serving stack renders it, without an answer; null if the stack does not show it.
   *
   * @throws HarnessError if a template can't be rendered; what the network throws
   */
  render(question: Question): Promise<RenderedPrompt | null>;
  /**
   * The same prompt rendered here with the model's own template, for comparing; null or absent where that is how it
   * is rendered anyway, or where there is no such template.
   */
  ownRender?(question: Question): Promise<RenderedPrompt | null>;
  /** Absent where the engine tells its settings; null where the weights file is not at hand. */
  numerics?(signal: AbortSignal): Promise<MatchedNumerics | null>;
  /** The reply to the same prompt read by our own dialects; null where that is how it is read anyway, or not possible. */
  readApart(question: Question): Promise<Completion | null>;
  /** The model's own tokenizer, apart from the serving path; null if there is none at hand. */
  vocabulary(): Promise<Vocabulary | null>;
  facts(): Promise<ServingFacts>;
  /** Frees what looking opened. `Backend.close` does it too. */
  close(): Promise<void>;
}
