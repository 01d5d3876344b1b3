import type { BailOut } from '../../domain/bail-out.ts';
import { visibleText } from '../../domain/visible-text.ts';

/** A piece of a text, with the bail-outs that it is evidence of. */
export type MarkedPiece = readonly [text: string, codes: readonly string[]];

/** A reply beyond this is cut on the page; the database and the JSON report have all of it. */
const mostCharacters = 20_000;

/** Cuts a text at the ends of its evidence, so that a page can mark it. What is hidden in it shows. */
export function markedText(
  text: string,
  bailOuts: readonly Pick<BailOut, 'code' | 'start' | 'end'>[],
): MarkedPiece[] {
  const shown = text.slice(0, mostCharacters);
  const cuts = [0, shown.length, ...bailOuts.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut >= 0 && cut <= shown.length)
    .sort((left, right) => left - right);
  const pieces = [...new Set(cuts)].flatMap((from, index, all): MarkedPiece[] => {
    const to = all[index + 1];
    if (to === undefined) return [];
    const codes = bailOuts.filter(({ start, end }) => start <= from && to <= end).map(({ code }) => code);
    return [[visibleText(shown.slice(from, to)), [...new Set(codes)]]];
  });
  const left = text.length - shown.length;
  return left === 0 ? pieces : [...pieces, [` … (${left} more characters)`, []]];
}
