/** Structural failures of a reply, a closed list. */
export const bailOutCodes = [
  'narrated-call',
  'unknown-macro',
  'unparsable-arguments',
  'placeholder-argument',
  'empty-reply',
  'cut-off',
  'repetition',
] as const;

export type BailOutCode = (typeof bailOutCodes)[number];

/** One structural failure found in a reply, with its evidence. */
export interface BailOut {
  readonly code: BailOutCode;
  /** Version of the rule that fired; grows when the rule changes. */
  readonly ruleVersion: number;
  /** Where the evidence stands: in the reply's text, or in the arguments of call `index`. */
  readonly source: { readonly in: 'text' } | { readonly in: 'call'; readonly index: number };
  /** UTF-16 offsets into that source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The evidence itself, at most 200 characters. */
  readonly evidence: string;
}
