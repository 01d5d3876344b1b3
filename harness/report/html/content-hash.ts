import { sha256 } from '../../domain/sha256.ts';

/** The source expression that lets a browser run or apply exactly this text: `'sha256-…'` (CSP level 2). */
export function contentHash(text: string): string {
  const digits = sha256(text).match(/../g) ?? [];
  const binary = digits.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
  return `'sha256-${btoa(binary)}'`;
}
