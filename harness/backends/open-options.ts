import type { Config } from '../domain/config.ts';
import type { Model } from '../domain/model.ts';
import type { ToolDefinition } from '../domain/toolset.ts';

/** What every backend is opened with: one model, one config, one toolset. */
export interface OpenOptions {
  readonly model: Model;
  /** What to open: `model.reference`, or that of the quantisation the config names. */
  readonly reference: string;
  readonly config: Config;
  /** The toolset as the config's `schema` factor renders it. */
  readonly tools: readonly ToolDefinition[];
  readonly systemPrompt: string;
  /** Deadline of one request. */
  readonly timeoutMs: number;
  /**
   * Ask for the log-probability of every reply token, with five alternatives. Default false. Replies stay the same;
   * a server that can't tell leaves `logProbabilities` null.
   */
  readonly logProbabilities?: boolean;
}
