import type { CommonArguments } from './common-options.ts';
import type { FactorArguments } from './factor-options.ts';
import type { MachineOptions } from './open-backend.ts';

/** What `pnpm bench run` can be told. */
export interface RunArguments extends CommonArguments, FactorArguments, MachineOptions {
  readonly cell?: readonly string[] | undefined;
  readonly resume?: string | undefined;
  readonly exploratory?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  readonly preflight?: boolean | undefined;
  readonly pull?: boolean | undefined;
  /** Percent of the primary metric. */
  readonly failUnder?: number | undefined;
  /** A run of the database or the folder of an exported one. */
  readonly failOnRegression?: string | undefined;
}
