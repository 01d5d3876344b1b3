import type { Evidence, Rule } from './rule.ts';
import { tellings } from './tellings.ts';

/** A call is told instead of made: as JSON, YAML, code, tags, key and value, a bare name, or in prose. */
export const narratedCall: Rule = {
  code: 'narrated-call',
  version: 2,
  find: (input) =>
    tellings(input).map(({ start, end }): Evidence => ({ source: { in: 'text' }, start, end })),
};
