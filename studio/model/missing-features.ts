/** What this browser lacks to run a model here, in words; empty if it lacks nothing. */
export function missingFeatures(): readonly string[] {
  const missing: string[] = [];
  if (typeof WebAssembly !== 'object') return ['WebAssembly'];
  if (!hasMemory64()) missing.push('WebAssembly with 64-bit memory (Chrome or Edge 133, Firefox 134)');
  if (!WebAssembly.validate(simdModule)) missing.push('WebAssembly SIMD');
  if (!WebAssembly.validate(exceptionsModule)) missing.push('WebAssembly exceptions');
  if (typeof Worker !== 'function') missing.push('workers');
  return missing;
}

function hasMemory64(): boolean {
  try {
    return (
      new WebAssembly.Memory({ address: 'i64', initial: 1n } as unknown as WebAssembly.MemoryDescriptor) !==
      null
    );
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

/** `(module (func (result v128) i32.const 0 i8x16.splat))` and a use of it: valid only with SIMD. */
const simdModule = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
]);

/** A function with `try` and `catch_all`: valid only with exceptions. */
const exceptionsModule = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);
