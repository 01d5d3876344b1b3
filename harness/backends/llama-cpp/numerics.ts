/** What of an engine changes log-probabilities without standing in any request. */
export interface Numerics {
  readonly flashAttention: boolean;
  /** Types of the cache of keys and of values. */
  readonly cacheTypes: readonly [CacheType, CacheType];
}

/** The types of a cache that are tried. */
export type CacheType = 'F16' | 'F32' | 'Q8_0' | 'Q4_0';

/** What every run in process has: with flash attention off, a reply depends on nothing but its request. */
export const pinnedNumerics: Numerics = { flashAttention: false, cacheTypes: ['F16', 'F16'] };

/** Others that servers are often started with. A quantised cache of values needs flash attention. */
export const otherNumerics: readonly Numerics[] = [
  { flashAttention: true, cacheTypes: ['F16', 'F16'] },
  { flashAttention: true, cacheTypes: ['Q8_0', 'Q8_0'] },
  { flashAttention: false, cacheTypes: ['Q8_0', 'F16'] },
  { flashAttention: true, cacheTypes: ['Q4_0', 'Q4_0'] },
  { flashAttention: false, cacheTypes: ['F32', 'F32'] },
];

/** In node-llama-cpp's words. */
export function numericOptions({ flashAttention, cacheTypes: [keys, values] }: Numerics) {
  return {
    flashAttention,
    experimentalKvCacheKeyType: keys,
    experimentalKvCacheValueType: values,
  } as const;
}

/** `f16/f16`: types of the key and value cache. */
export function cacheTypesInWords({ cacheTypes }: Numerics): string {
  return cacheTypes.join('/').toLowerCase();
}
