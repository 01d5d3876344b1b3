import type { Connection } from './connection.ts';

/** A number that changes when another connection has committed something; what this one writes does not change it. */
export function dataVersion({ database }: Connection): number {
  return Number(database.pragma('data_version', { simple: true }));
}
