import { bareName } from './narrated/bare-name.ts';
import { jsonCall } from './narrated/json-call.ts';
import { keyValueCall } from './narrated/key-value-call.ts';
import { markupCall } from './narrated/markup-call.ts';
import { type NameForms, nameForms } from './narrated/name-forms.ts';
import { proseCall } from './narrated/prose-call.ts';
import { pythonLikeCall } from './narrated/python-like-call.ts';
import { vendorTag } from './narrated/vendor-tag.ts';
import type { Rule } from './rule.ts';

/** A call that stands in the text. `name` is null where the shape names no macro. */
export interface Narration {
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
}

/** One shape in which models write calls into their text. */
export type Shape = (text: string, names: NameForms) => readonly Narration[];

/** Characters that are read. A reply that has not told its call by then is caught as cut off or as a loop. */
const longestRead = 12_000;

const shapes: readonly Shape[] = [
  jsonCall,
  vendorTag,
  pythonLikeCall,
  keyValueCall,
  markupCall,
  bareName,
  proseCall,
];

/**
 * A call is told instead of made: as JSON, YAML, code, tags, key and value, a bare name, or in prose.
 * What was also made as a real call is no narration: each real call of a macro excuses one telling of it.
 */
export const narratedCall: Rule = {
  code: 'narrated-call',
  version: 1,
  find: ({ text: whole, calls, offered }) => {
    const text = whole.slice(0, longestRead);
    if (text.trim() === '') return [];
    const names = nameForms(offered);
    const told = withoutOverlaps(shapes.flatMap((shape) => shape(text, names)));
    return unexcused(
      told,
      calls.map((call) => call.name),
    ).map(({ start, end }) => ({
      source: { in: 'text' },
      start,
      end,
    }));
  },
};

/** Several shapes may see one telling: the first one found stays, others that overlap it go. */
function withoutOverlaps(found: readonly Narration[]): readonly Narration[] {
  const kept: Narration[] = [];
  for (const narration of found) {
    if (!kept.some((other) => narration.start < other.end && other.start < narration.end))
      kept.push(narration);
  }
  return kept.sort((left, right) => left.start - right.start);
}

function unexcused(told: readonly Narration[], made: readonly string[]): readonly Narration[] {
  const excuses = [...made];
  return told.filter(({ name }) => {
    // Prose and payload may tell the same call twice over; a macro that was called at all is told truly.
    if (name !== null && made.includes(name)) {
      const at = excuses.indexOf(name);
      if (at >= 0) excuses.splice(at, 1);
      return false;
    }
    if (name === null && excuses.length > 0) {
      excuses.shift();
      return false;
    }
    return true;
  });
}
