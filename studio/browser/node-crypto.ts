import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 as the harness takes it from Node, for the browser: the only function of `node:crypto` that pure code uses. */
export function createHash(algorithm: 'sha256'): {
  update(content: string | Uint8Array): ReturnType<typeof createHash>;
  digest(encoding: 'hex'): string;
} {
  if (algorithm !== 'sha256') throw new TypeError(`no ${algorithm} here`);
  const hash = sha256.create();
  const self: ReturnType<typeof createHash> = {
    update(content) {
      hash.update(typeof content === 'string' ? new TextEncoder().encode(content) : content);
      return self;
    },
    digest: () => bytesToHex(hash.digest()),
  };
  return self;
}
