/** How every analysis printed here makes its intervals; the page in the browser uses the same. */
export const analysisSettings = { alpha: 0.05, seed: 1 } as const;
