import type { BailOut } from '../domain/bail-out.ts';
import type { Reply } from '../domain/reply.ts';

/**
 * Tells whether a reply is a proper abstention: no call, no bail-out, finish reason `stop`, non-blank text.
 * Silence, errors, cut-off replies and narrated calls are none.
 */
export function isAbstention(reply: Reply, bailOuts: readonly BailOut[]): boolean {
  return (
    reply.calls.length === 0 &&
    bailOuts.length === 0 &&
    reply.finishReason === 'stop' &&
    reply.text.trim() !== ''
  );
}
