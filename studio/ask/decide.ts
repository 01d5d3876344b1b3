import { detectBailOuts } from '../../harness/detect/detect-bail-outs.ts';
import type { Completion, Failure } from '../../harness/domain/attempt.ts';
import type { BailOut } from '../../harness/domain/bail-out.ts';
import type { ReplyCall } from '../../harness/domain/reply.ts';

/** What follows from a reply. Only `calls` is carried out; with the others somebody else takes over. */
export type Decision =
  | { readonly kind: 'calls'; readonly calls: readonly ReplyCall[] }
  /** A structural failure: whatever stands in such a reply is not acted upon. */
  | { readonly kind: 'bail-out'; readonly bailOuts: readonly BailOut[] }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'no-fit'; readonly text: string }
  | { readonly kind: 'no-reply'; readonly failure: Failure };

/** Reads a reply as strictly as the benchmark does. `offered`: names of the macros. */
export function decide(completion: Completion, offered: readonly string[]): Decision {
  if (completion.kind === 'failed') return { kind: 'no-reply', failure: completion.failure };
  const { reply } = completion;
  const bailOuts = detectBailOuts({ ...reply, offered });
  if (bailOuts.length > 0) return { kind: 'bail-out', bailOuts };
  if (reply.calls.length > 0) return { kind: 'calls', calls: reply.calls };
  return { kind: reply.text.includes('?') ? 'question' : 'no-fit', text: reply.text };
}
