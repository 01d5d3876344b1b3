import { canonicalJson } from '../domain/canonical-json.ts';
import type { Cell } from '../domain/cell.ts';

/**
 * Names of the factors in which two cells differ: `model`, `backend`, and the fields of the config. Sampling counts
 * once, whether its name or its settings differ.
 */
export function differingFactors(left: Cell, right: Cell): string[] {
  const [a, b] = [factorsOf(left), factorsOf(right)];
  return Object.keys(a).filter((name) => canonicalJson(a[name] ?? null) !== canonicalJson(b[name] ?? null));
}

function factorsOf({ model, config }: Cell): Readonly<Record<string, unknown>> {
  const { sampling, samplingSettings, ...others } = config;
  return { model: model.id, backend: model.backend, ...others, sampling: [sampling, samplingSettings] };
}
