import { spawnSync } from 'node:child_process';

/** Whether programs can be started here; what needs them is tested where they are. */
export function installed(...programs: readonly string[]): boolean {
  return programs.every((program) => spawnSync(program, ['-h'], { stdio: 'ignore' }).error === undefined);
}
