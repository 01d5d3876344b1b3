import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactJson, compactText } from './compact-json.ts';
import { isSecretName, maskedSecret, maskJson, maskSecrets } from './mask-secrets.ts';

const github = `ghp_${'a1B2'.repeat(9)}`;

describe('maskSecrets', () => {
  it.each([
    ['a GitHub token', `git clone https://${github}@github.com/a/b`],
    ['a token after Bearer', `curl -H "Authorization: Bearer ${'x9'.repeat(12)}"`],
    ['a password in a URL', 'psql postgres://ana:hunter2hunter2@db/x'],
    ['an assignment', 'API_KEY=s3cr3tvalue npm test'],
    ['a flag', 'deploy --token s3cr3tvalue'],
    ['JSON in text', '{"password": "hunter2hunter2"}'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----'],
    ['a private key that is cut', '-----BEGIN PRIVATE KEY-----\nMIIEabc'],
    ['an AWS key', 'AKIAIOSFODNN7EXAMPLE'],
    ['a JSON web token', `eyJ${'hbGciOi'.repeat(3)}.eyJzdWIiOiIx.c2ln`],
  ])('masks %s', (_, text) => {
    const masked = maskSecrets(text);
    expect(masked).toContain(maskedSecret);
    for (const secret of [github, 'x9x9x9', 'hunter2', 's3cr3tvalue', 'MIIE', 'IOSFODNN', 'eyJzdWIi'])
      expect(masked).not.toContain(secret);
  });

  it.each([
    'The token limit is 4096 for this model.',
    'Add the token bucket to the rate limiter',
    'https://github.com/acme/rocket/issues/412',
    'password reset fails for new users',
    'sha 9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
  ])('leaves alone: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('masks texts by the name they stand under', () => {
    expect(maskJson({ apiKey: 'abc', access_token: 'x', max_tokens: 5, label: 'bug' })).toEqual({
      apiKey: maskedSecret,
      access_token: maskedSecret,
      max_tokens: 5,
      label: 'bug',
    });
    expect(['token', 'Authorization', 'client-secret', 'private_key'].filter(isSecretName)).toHaveLength(4);
    expect(['tokens', 'secretary', 'keyboard'].filter(isSecretName)).toEqual([]);
  });

  it('masks a token wherever it stands, also across the cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 5, max: 60 }), (before, cut) => {
        const text = `${'.'.repeat(before)} ${github} and more`;
        expect(compactText(text, cut)).not.toMatch(/ghp_a/);
      }),
    );
  });
});

describe('compactJson', () => {
  const limits = { characters: 20, entries: 3, values: 10 } as const;

  it('cuts texts and lists and keeps what is short', () => {
    expect(compactJson({ a: 'x'.repeat(50), b: [1, 2, 3, 4], c: true }, limits)).toEqual({
      a: `${'x'.repeat(19)}…`,
      b: [1, 2, 3],
      c: true,
    });
  });

  it('keeps keys that mean something to JavaScript as keys', () => {
    const kept = compactJson(JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}'), limits);
    expect(JSON.stringify(kept)).toBe('{"__proto__":{"x":1},"constructor":2}');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('is bounded, whatever comes in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(compactJson(value as never, limits));
        expect(text.length).toBeLessThan(6000);
      }),
    );
  });
});
