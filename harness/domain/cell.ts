import type { Config } from './config.ts';
import type { Model } from './model.ts';

/** One (model, config) of a plan. */
export interface Cell {
  /** Unique in a plan and readable: `qwen2.5-7b:q4_K_M shipped greedy free shown`. */
  readonly id: string;
  readonly model: Model;
  readonly config: Config;
}
