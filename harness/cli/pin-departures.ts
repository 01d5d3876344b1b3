import type { Cell } from '../domain/cell.ts';
import type { JsonObject } from '../domain/json.ts';

/** Where the weights that were opened are not the ones that models.yaml pins; empty if they are, or nothing is pinned. */
export function pinDepartures({ model, config }: Cell, backend: JsonObject): string[] {
  const pins = config.quantisation === null ? model.pins : model.quantisations?.[config.quantisation]?.pins;
  if (pins?.sha256 === undefined) return [];
  const found = backend['fileSha256'] ?? backend['manifestDigest'] ?? null;
  return found === pins.sha256
    ? []
    : [`The weights are ${String(found ?? 'unknown')}, and models.yaml pins ${pins.sha256}.`];
}
