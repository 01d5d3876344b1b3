import type { MacroProgram } from '../dispatch/define-program.ts';
import type { Arm } from '../domain/arm.ts';
import type { Toolset } from '../domain/toolset.ts';
import type { World } from '../surface/world.ts';
import type { Ask } from './episode.ts';

/** What work on one task needs. */
export interface WorkSetting {
  readonly arm: Arm;
  readonly prompt: string;
  /** As it is before the work. */
  readonly world: World;
  readonly toolset: Toolset;
  /** The programs of the toolset's macros. */
  readonly programs: readonly MacroProgram[];
  readonly ask: Ask;
  readonly signal: AbortSignal;
}
