import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../domain/json.ts';
import { rulesInWords } from './rules-in-words.ts';

describe('rulesInWords', () => {
  it.each<[JsonObject, string[]]>([
    [{ type: 'integer', minimum: 1, maximum: 100, default: 20 }, ['1 to 100.', 'Default 20.']],
    [{ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, ['1 or more.']],
    [{ type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: 9 }, ['9 or less.']],
    [{ type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 10 }, ['1 to 9.']],
    [{ type: 'number', exclusiveMinimum: 0, maximum: 1 }, ['More than 0, 1 or less.']],
    [{ type: 'number', exclusiveMaximum: 1 }, ['Less than 1.']],
    [{ type: 'string', minLength: 1 }, []],
    [{ type: 'string', minLength: 2, maxLength: 40 }, ['At least 2 characters.', 'At most 40 characters.']],
    [{ type: 'array', minItems: 1, default: [] }, ['At least 1 entry.', 'Default none.']],
    [{ type: 'array', default: ['bug', 'help'] }, ['Default bug, help.']],
    [{ type: 'string', default: 'HEAD' }, ['Default HEAD.']],
    [{ type: 'boolean' }, []],
  ])('says %j as %j', (schema, words) => {
    expect(rulesInWords(schema)).toEqual(words);
  });
});
