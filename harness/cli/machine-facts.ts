import { arch, cpus, platform, release, totalmem } from 'node:os';
import type { JsonObject } from '../domain/json.ts';

/** The machine as far as it bears on results and times. Names no person and no host. */
export function machineFacts(): JsonObject {
  const [processor] = cpus();
  return {
    platform: platform(),
    release: release(),
    architecture: arch(),
    processor: processor?.model.trim() ?? null,
    logicalCores: cpus().length,
    memoryBytes: totalmem(),
    node: process.version,
  };
}
