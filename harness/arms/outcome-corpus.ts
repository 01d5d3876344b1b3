import type { OutcomeManifest, OutcomeTask } from '../domain/outcome-task.ts';
import type { Toolset } from '../domain/toolset.ts';
import type { World } from '../surface/world.ts';

/** An outcome corpus in memory: tasks in file order, the worlds they take place in, the macros of the arm `route`. */
export interface OutcomeCorpus {
  readonly manifest: OutcomeManifest;
  readonly tasks: readonly OutcomeTask[];
  /** By name. */
  readonly worlds: ReadonlyMap<string, World>;
  readonly toolset: Toolset;
}

/** The world of a task; the loader has made sure that it is there. */
export function worldOf({ worlds }: Pick<OutcomeCorpus, 'worlds'>, task: OutcomeTask): World {
  const world = worlds.get(task.world);
  if (world === undefined) throw new Error(`no world ${task.world}`);
  return world;
}
