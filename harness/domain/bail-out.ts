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
  /** Where the evidence stands: the reply's text, the name or arguments of call `index`, or the server's report. */
  readonly source:
    | { readonly in: 'text' }
    | { readonly in: 'call-name'; readonly index: number }
    | { readonly in: 'call-arguments'; readonly index: number }
    | { readonly in: 'server-report' };
  /** UTF-16 offsets into that source, end exclusive; equal where the evidence is that nothing is there. */
  readonly start: number;
  readonly end: number;
  /** The evidence itself, at most 200 characters. */
  readonly evidence: string;
}
