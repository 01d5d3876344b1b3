import { visibleText } from '../../domain/visible-text.ts';

/** JSON text for a data block of the page: what is hidden in a text shows, and nothing can end the element around it. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? visibleText(inner) : inner))
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
