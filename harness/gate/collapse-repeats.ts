/** One place of a workflow: a signature and the calls that stand there, several if it repeats. */
export interface Place {
  readonly signature: string;
  /** Indexes of calls, in order. */
  readonly calls: readonly number[];
}

const longestBlock = 4;

/**
 * A sequence of calls without its repeats: runs (`A A A`) and blocks of up to four (`A B A B`) become one of each,
 * with all their calls. What repeats inside what repeats is collapsed first.
 */
export function collapseRepeats(places: readonly Place[]): Place[] {
  let current: readonly Place[] = places;
  for (let length = 1; length <= longestBlock; ) {
    const collapsed = collapseBlocks(current, length);
    // A shorter block may repeat now.
    length = collapsed.length < current.length && length > 1 ? 1 : length + 1;
    current = collapsed;
  }
  return [...current];
}

function collapseBlocks(places: readonly Place[], length: number): Place[] {
  const collapsed: Place[] = [];
  let from = 0;
  while (from < places.length) {
    let times = 1;
    while (sameBlock(places, { from, other: from + times * length, length })) times += 1;
    const width = times > 1 ? length : 1;
    for (let offset = 0; offset < width; offset += 1) {
      const calls: number[] = [];
      for (let each = 0; each < times; each += 1) {
        // Not spread: a turn that runs away repeats hundreds of times.
        for (const call of places[from + each * length + offset]?.calls ?? []) calls.push(call);
      }
      collapsed.push({ signature: places[from + offset]?.signature ?? '', calls });
    }
    from += times > 1 ? times * length : 1;
  }
  return collapsed;
}

function sameBlock(
  places: readonly Place[],
  at: { readonly from: number; readonly other: number; readonly length: number },
): boolean {
  if (at.other + at.length > places.length) return false;
  for (let offset = 0; offset < at.length; offset += 1) {
    if (places[at.from + offset]?.signature !== places[at.other + offset]?.signature) return false;
  }
  return true;
}
