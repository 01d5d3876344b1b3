import { createHash as nodeCreateHash } from 'node:crypto';
import fastCheck from 'fast-check';
import { expect, it } from 'vitest';
import { createHash } from './node-crypto.ts';

it('hashes texts and bytes as Node does, in one piece or several', () => {
  fastCheck.assert(
    fastCheck.property(
      fastCheck.string({ unit: 'binary', maxLength: 80 }),
      fastCheck.uint8Array({ maxLength: 80 }),
      (text, bytes) => {
        const expected = nodeCreateHash('sha256').update(text).update(bytes).digest('hex');
        expect(createHash('sha256').update(text).update(bytes).digest('hex')).toBe(expected);
      },
    ),
    { numRuns: 20 },
  );
});
