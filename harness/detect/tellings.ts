import type { ReplyCall } from '../domain/reply.ts';
import type { DetectionInput } from './detection-input.ts';
import { argumentsOnly } from './narrated/arguments-only.ts';
import { bareName } from './narrated/bare-name.ts';
import { jsonCall } from './narrated/json-call.ts';
import { keyValueCall } from './narrated/key-value-call.ts';
import { markupCall } from './narrated/markup-call.ts';
import { nameForms } from './narrated/name-forms.ts';
import type { Narration, Shape } from './narrated/narration.ts';
import { proseCall } from './narrated/prose-call.ts';
import { pythonLikeCall } from './narrated/python-like-call.ts';
import { vendorTag } from './narrated/vendor-tag.ts';
import { parseArguments } from './parse-arguments.ts';

/** Characters that are read. A reply that has not told its call by then is caught as cut off or as a loop. */
const longestRead = 12_000;

/** Shapes that spell a call out, surest first. */
const spelled: readonly Shape[] = [
  jsonCall,
  vendorTag,
  pythonLikeCall,
  keyValueCall,
  markupCall,
  bareName,
  argumentsOnly,
];

const cache = new WeakMap<DetectionInput, readonly Narration[]>();

/**
 * The calls that a reply tells instead of making them, in the order of the text. A telling that goes with a real
 * call is none: prose about a macro that was called, or the same call spelled out with the same values.
 */
export function tellings(input: DetectionInput): readonly Narration[] {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const text = input.text.slice(0, longestRead);
  const found = text.trim() === '' ? [] : withoutEchoes(text, input);
  cache.set(input, found);
  return found;
}

function withoutEchoes(text: string, { offered, calls }: DetectionInput): readonly Narration[] {
  const names = nameForms(offered);
  const inShape = spelled.flatMap((shape) => shape(text, names));
  // Prose that stands within a call that is spelled out would be told twice.
  const prose = inShape.some(({ start, end }) => end - start >= text.length - 1)
    ? []
    : proseCall(text, names);
  return withoutOverlaps([
    ...inShape.map((telling) => ({ telling, echoes: repeats(telling, text, calls) })),
    ...prose.map((telling) => ({ telling, echoes: calls.some(({ name }) => name === telling.name) })),
  ])
    .filter(({ echoes }) => !echoes)
    .map(({ telling }) => telling);
}

interface Told {
  readonly telling: Narration;
  /** A real call says the same. */
  readonly echoes: boolean;
}

/** Several shapes may see one telling: the first one found stays, others that overlap it go. */
function withoutOverlaps(found: readonly Told[]): readonly Told[] {
  const kept: Told[] = [];
  for (const told of found) {
    const { start, end } = told.telling;
    if (!kept.some(({ telling }) => start < telling.end && telling.start < end)) kept.push(told);
  }
  return kept.sort((left, right) => left.telling.start - right.telling.start);
}

/** Some real call of this macro has only values that stand in the telling too. */
function repeats({ name, start, end }: Narration, text: string, calls: readonly ReplyCall[]): boolean {
  const told = text.slice(start, end);
  return calls.some((call) => {
    if (name !== null && call.name !== name) return false;
    const given = parseArguments(call.argumentsText);
    // A bare name, or arguments that cannot be compared: the macro was called, so it is told truly.
    if (given === null || !/[{(=:<"]/.test(told)) return true;
    return Object.values(given).every(
      (value) => typeof value === 'object' || told.includes(String(value)) || typeof value === 'boolean',
    );
  });
}
