import type { Model } from './model.ts';

/** SHA-256 that models.yaml pins a model's weights to, in a quantisation of it (null: the default one); null if none. */
export function pinnedWeights(model: Model, quantisation: string | null): string | null {
  const pins =
    quantisation === null || quantisation === model.quantisation
      ? model.pins
      : model.quantisations?.[quantisation]?.pins;
  return pins?.sha256 ?? null;
}

/** The pins of all quantisations of a model by name: two models of one id and different pins are two versions of it. */
export function pinsByQuantisation(model: Model): Readonly<Record<string, string>> {
  const names = [model.quantisation ?? 'default', ...Object.keys(model.quantisations ?? {})];
  return Object.fromEntries(
    names.flatMap((name) => {
      const pin = pinnedWeights(model, name === 'default' ? null : name);
      return pin === null ? [] : [[name, pin]];
    }),
  );
}

/** Whether two entries of one model are pinned to different weights in a quantisation that both have. */
export function isOtherVersion(left: Model, right: Model): boolean {
  if (left.id !== right.id) return false;
  const [ours, theirs] = [pinsByQuantisation(left), pinsByQuantisation(right)];
  return Object.entries(ours).some(([name, pin]) => theirs[name] !== undefined && theirs[name] !== pin);
}
