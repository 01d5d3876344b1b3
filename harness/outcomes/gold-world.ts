import type { GoldChange } from '../domain/outcome-task.ts';
import { openWorld } from '../surface/open-world.ts';
import type { OperationInput, OperationName } from '../surface/operations.ts';
import type { World } from '../surface/world.ts';

/**
 * The world after the writes that a gold asks for.
 *
 * @throws SurfaceFailure for a write that the world does not allow
 */
export async function goldWorld(world: World, changes: readonly GoldChange[]): Promise<World> {
  const surface = openWorld(world);
  for (const { operation, input } of changes) {
    // The wording of a comment is free in the gold, and not in a world.
    const whole = operation === 'add_comment' ? { body: 'as asked', ...input } : input;
    const name = operation as OperationName;
    await surface.call(name, whole as OperationInput<typeof name>, { signal: new AbortController().signal });
  }
  return surface.world();
}
