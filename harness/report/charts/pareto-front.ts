/** Something that costs and brings. */
export interface TradeOff {
  readonly cost: number;
  readonly gain: number;
}

/** The members that no other one beats: none costs as little or less and brings as much or more, one of both truly. */
export function paretoFront<Item extends TradeOff>(items: readonly Item[]): Item[] {
  return items.filter(
    (item) =>
      !items.some(
        (other) =>
          other.cost <= item.cost &&
          other.gain >= item.gain &&
          (other.cost < item.cost || other.gain > item.gain),
      ),
  );
}
