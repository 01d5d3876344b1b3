import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism, freemem, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

/** How busy this machine is. `null`: the system does not tell. */
export interface MachineState {
  readonly availableMemoryBytes: number;
  readonly totalMemoryBytes: number;
  readonly swapUsedBytes: number | null;
  /** Mean number of runnable processes over the last minute. */
  readonly load: number | null;
  readonly processors: number;
  readonly onBattery: boolean | null;
  /** Times that a processor slowed down for heat since the machine started. */
  readonly thermalThrottles: number | null;
}

/** Reads the state of this machine; what only Linux tells is null elsewhere. */
export async function readMachineState(root = '/'): Promise<MachineState> {
  const memory = await textOf(join(root, 'proc/meminfo'));
  const kilobytes = (name: string) => {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(memory ?? '')?.[1];
    return found === undefined ? null : Number(found) * 1024;
  };
  const [swap, free] = [kilobytes('SwapTotal'), kilobytes('SwapFree')];
  return {
    availableMemoryBytes: kilobytes('MemAvailable') ?? freemem(),
    totalMemoryBytes: totalmem(),
    swapUsedBytes: swap === null || free === null ? null : swap - free,
    // Windows always says 0.
    load: process.platform === 'win32' ? null : (loadavg()[0] ?? null),
    processors: availableParallelism(),
    onBattery: await onBattery(join(root, 'sys/class/power_supply')),
    thermalThrottles: await throttles(join(root, 'sys/devices/system/cpu')),
  };
}

async function onBattery(folder: string): Promise<boolean | null> {
  const states = await Promise.all(
    (await namesIn(folder)).map((name) => textOf(join(folder, name, 'status'))),
  );
  const known = states.flatMap((state) => (state === null ? [] : [state.trim()]));
  return known.length === 0 ? null : known.includes('Discharging');
}

async function throttles(folder: string): Promise<number | null> {
  const processors = (await namesIn(folder)).filter((name) => /^cpu\d+$/.test(name));
  const counts = await Promise.all(
    processors.map((name) => textOf(join(folder, name, 'thermal_throttle/core_throttle_count'))),
  );
  const known = counts.flatMap((count) => (count === null ? [] : [Number(count)]));
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
