import type { Episode } from './episode.ts';
import { workByRoute } from './work-by-route.ts';
import { workInLoop } from './work-in-loop.ts';
import type { WorkSetting } from './work-setting.ts';

/** Puts a model to work on one task, in a world of its own, by the arm. */
export function workOn(setting: WorkSetting): Promise<Episode> {
  return setting.arm.kind === 'route' ? workByRoute(setting) : workInLoop(setting);
}
