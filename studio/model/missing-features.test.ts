import { afterEach, expect, it, vi } from 'vitest';
import { missingFeatures } from './missing-features.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser in which a memory of 64 bits is refused, or which validates nothing. */
function browser(able: { readonly memory64: boolean; readonly validates: boolean }) {
  vi.stubGlobal('Worker', class {});
  vi.stubGlobal('WebAssembly', {
    validate: () => able.validates,
    Memory: class {
      constructor() {
        if (!able.memory64) throw new TypeError('initial must be a number');
      }
    },
  });
}

it('names nothing where nothing is missing', () => {
  browser({ memory64: true, validates: true });
  expect(missingFeatures()).toEqual([]);
});

it('names each feature that is missing', () => {
  browser({ memory64: false, validates: true });
  expect(missingFeatures()).toEqual([expect.stringContaining('64-bit memory')]);
  browser({ memory64: true, validates: false });
  expect(missingFeatures()).toEqual(['WebAssembly SIMD', 'WebAssembly exceptions']);
  vi.stubGlobal('WebAssembly', undefined);
  expect(missingFeatures()).toEqual(['WebAssembly']);
});
