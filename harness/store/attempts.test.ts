import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../domain/attempt.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Json } from '../domain/json.ts';
import { sha256 } from '../domain/sha256.ts';
import { failed, sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleReply } from '../testing/sample-reply.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { attemptHash, attemptLine, attemptOf, attemptRow, lazyAttemptOf } from './attempt-row.ts';
import { openStore } from './open-store.ts';

const record = sampleRunRecord();

function storedAndRead(attempt: Attempt): Attempt | undefined {
  const store = openStore(':memory:');
  store.startRun(record);
  store.appendAttempt(attempt);
  const [read] = store.attemptsOf(record.id);
  store.close();
  return read;
}

describe('a stored attempt', () => {
  it.each([
    ['control characters and terminal escapes', '\u0000\u0007\u001b[31mred\u001b[0m\r\n\t\u2028'],
    ['a lone surrogate', 'half \ud83d of a pair \udc00'],
    ['an astral character', 'whole \u{1f600}'],
    ['megabytes', 'long line '.repeat(500_000)],
    ['an empty text', ''],
  ])('keeps %s to the letter, in text, request and response', (_, text) => {
    const attempt = sampleAttempt({
      completion: { kind: 'answered', request: { text }, response: text, reply: sampleReply({ text }) },
    });
    expect(storedAndRead(attempt)).toEqual(attempt);
  });

  it('keeps any JSON there is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (request, response) => {
        const attempt = sampleAttempt({
          completion: { ...failed(), request: request as Json, response: response as Json },
        });
        const row = attemptRow(attempt, 1);
        // As text: JSON has no -0.
        expect(canonicalJson(attemptOf(row))).toBe(canonicalJson(attempt));
        expect(canonicalJson(lazyAttemptOf(row))).toBe(canonicalJson(attempt));
        const line = JSON.parse(attemptLine(row));
        expect(attemptLine(attemptRow(line, 1))).toBe(attemptLine(row));
      }),
    );
  });

  it('keeps the order of the keys in what was sent', () => {
    const request = { z: 1, a: { y: 2, b: 3 } };
    const read = storedAndRead(sampleAttempt({ completion: { ...failed(), request } }));
    expect(JSON.stringify(read?.completion.request)).toBe('{"z":1,"a":{"y":2,"b":3}}');
  });

  it('is hashed over its line without the hash', () => {
    const row = attemptRow(sampleAttempt(), 1);
    const { hash, ...rest } = JSON.parse(attemptLine(row));
    expect(sha256(JSON.stringify(rest))).toBe(hash);
    expect(attemptHash({ ...row, started_at: 'later' })).not.toBe(hash);
  });

  it('shows its measures as columns', () => {
    const store = openStore(':memory:');
    store.startRun(record);
    store.appendAttempt(sampleAttempt({}, { totalMs: 12.5, replyTokens: 7 }));
    store.appendAttempt(sampleAttempt({ taskId: 'read-2', position: 1, completion: failed() }));
    expect(store.loadRun(record.id)).toMatchObject({ answered: 1, failedAttempts: 1, tasks: 3 });
    store.close();
  });
});

describe('finalAttempts', () => {
  it('takes the answer, else the last failure, in the order of the tasks', () => {
    const store = openStore(':memory:');
    store.startRun(record);
    const second = { taskId: 'read-2', position: 1 };
    store.appendAttempt(sampleAttempt({ ...second, completion: failed() }));
    store.appendAttempt(sampleAttempt({ ...second, tryNumber: 2, completion: failed({ code: 'timeout' }) }));
    store.appendAttempt(sampleAttempt({ completion: failed() }));
    store.appendAttempt(sampleAttempt({ tryNumber: 2 }));
    const final = store.finalAttempts(record.id);
    expect([...final.keys()]).toEqual(['read-1', 'read-2']);
    expect(final.get('read-1')?.completion.kind).toBe('answered');
    expect(final.get('read-2')?.completion).toMatchObject({ failure: { code: 'timeout' } });
    expect(store.triesOf(record.id).get('read-2')).toEqual({ tries: 2, answered: false });
    store.close();
  });
});
