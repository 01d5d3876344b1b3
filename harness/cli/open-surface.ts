import { loadWorld } from '../files/load-world.ts';
import { openRest } from '../rest/open-rest.ts';
import { openWorld } from '../surface/open-world.ts';
import type { Surface } from '../surface/surface.ts';

/** Options that choose where macros read and write. */
export interface SurfaceArguments {
  readonly world?: string | undefined;
  readonly api?: string | undefined;
}

/**
 * The surface that the operator chose: a world file, or the REST API with the token of the environment. A world stays
 * as it is; its changes are told.
 *
 * @throws HarnessError with everything that is wrong with the world file
 */
export async function openSurface(
  { world, api }: SurfaceArguments,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Surface> {
  if (world !== undefined) return openWorld(await loadWorld(world), { name: `world ${world}` });
  const token = environment['GITHUB_TOKEN'];
  return openRest({
    baseUrl: api ?? environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    token: token === undefined || token === '' ? null : token,
  });
}
