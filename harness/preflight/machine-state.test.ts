import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readMachineState } from './machine-state.ts';

describe('readMachineState', () => {
  it('reads what Linux tells', async () => {
    const root = temporaryFolder({
      'proc/meminfo':
        'MemTotal: 100 kB\nMemAvailable:   2048 kB\nSwapTotal:      1000 kB\nSwapFree:        400 kB\n',
      'sys/class/power_supply/BAT0/status': 'Discharging\n',
      'sys/devices/system/cpu/cpu0/thermal_throttle/core_throttle_count': '3\n',
      'sys/devices/system/cpu/cpu1/thermal_throttle/core_throttle_count': '4\n',
    });
    expect(await readMachineState(root)).toMatchObject({
      availableMemoryBytes: 2048 * 1024,
      swapUsedBytes: 600 * 1024,
      onBattery: true,
      thermalThrottles: 7,
    });
  });

  it('leaves null what the system does not tell', async () => {
    expect(await readMachineState(temporaryFolder())).toMatchObject({
      swapUsedBytes: null,
      onBattery: null,
      thermalThrottles: null,
    });
  });
});
