/** Above this share of steps, second-best ways are a warning. */
const mostFallbacks = 0.05;

/** Steps that a macro ran and steps in which it took a second-best way, over some dispatches. */
export interface FallbackShare {
  readonly macro: string;
  readonly steps: number;
  readonly fellBack: number;
  /** 0 to 1; null where no step was run. */
  readonly share: number | null;
  readonly tooMany: boolean;
}

/** How often each macro fell back, over dispatches of a log or of a session; in the order in which they come up. */
export function fallbackShares(
  dispatches: readonly {
    readonly macro: string;
    readonly stepsRun: number;
    readonly fallbacks: readonly { readonly step: string }[];
  }[],
): readonly FallbackShare[] {
  const macros = [...new Set(dispatches.map(({ macro }) => macro))];
  return macros.map((macro) => {
    const own = dispatches.filter((each) => each.macro === macro);
    const steps = own.reduce((sum, { stepsRun }) => sum + stepsRun, 0);
    const fellBack = own.reduce(
      (sum, { fallbacks }) => sum + new Set(fallbacks.map(({ step }) => step)).size,
      0,
    );
    const share = steps === 0 ? null : Math.min(1, fellBack / steps);
    return { macro, steps, fellBack, share, tooMany: share !== null && share > mostFallbacks };
  });
}
