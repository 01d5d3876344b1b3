import type { Arm } from './arm.ts';
import type { Config } from './config.ts';
import type { Model } from './model.ts';

/** One (model, config) of a plan, over an outcome corpus one (model, config, arm). */
export interface Cell {
  /** Unique in a plan and readable: `qwen2.5-7b:q4_K_M shipped greedy free shown`. */
  readonly id: string;
  readonly model: Model;
  readonly config: Config;
  /** Absent: the model is measured by its routing, and nothing runs. */
  readonly arm?: Arm;
}
