import type { OperationInput, OperationName, OperationOutput } from './operations.ts';

export interface CallOptions {
  readonly signal: AbortSignal;
}

/** The `github` tool surface, whatever stands behind it: a world in memory, the REST API, a recording. */
export interface Surface {
  /** Where it reads and writes, for people: `world widgets.json`, `https://api.github.com`. */
  readonly name: string;
  /** The operations it offers; without a token, no writes. */
  readonly offers: ReadonlySet<OperationName>;
  /** The present instant there; a world's own clock, so that results repeat. */
  now(): Date;
  /**
   * Does one operation.
   *
   * @throws SurfaceFailure for whatever goes wrong with it
   */
  call<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
    options: CallOptions,
  ): Promise<OperationOutput<Name>>;
}
