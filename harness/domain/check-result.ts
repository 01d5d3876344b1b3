import type { JsonObject } from './json.ts';

/** The checks before a run, a closed list, in the order in which they are shown. */
export const checkNames = [
  'toolset-visible',
  'nothing-cut-off',
  'settings-in-effect',
  'tool-channel',
  'identity',
  'control-tokens',
  'decoding',
  'determinism',
  'quiet-machine',
] as const;

export type CheckName = (typeof checkNames)[number];

/**
 * What one check found. `unknown` is no silent skip: `reason` says what could not be found out, and why.
 *
 * - `proves`: what a pass means, in one sentence.
 * - `evidence`: everything that the result rests on, as data.
 * - `fix`: one imperative sentence; null where nothing needs fixing.
 */
export interface CheckResult {
  readonly name: CheckName;
  readonly title: string;
  readonly proves: string;
  readonly result: 'pass' | 'fail' | 'unknown';
  readonly reason: string;
  readonly evidence: JsonObject;
  readonly fix: string | null;
}

/** Tells whether a stored value is a check's result. */
export function isCheckResult(value: unknown): value is CheckResult {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'result' in value &&
    (checkNames as readonly unknown[]).includes(value.name)
  );
}
