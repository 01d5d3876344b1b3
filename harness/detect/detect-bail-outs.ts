import type { BailOut } from '../domain/bail-out.ts';
import { cutOff } from './cut-off.ts';
import type { DetectionInput } from './detection-input.ts';
import { emptyReply } from './empty-reply.ts';
import { narratedCall } from './narrated-call.ts';
import { placeholderArgument } from './placeholder-argument.ts';
import { repetition } from './repetition.ts';
import { type Evidence, longestQuote, type Rule } from './rule.ts';
import { unknownMacro } from './unknown-macro.ts';
import { unparsableArguments } from './unparsable-arguments.ts';

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  emptyReply,
  cutOff,
  unknownMacro,
  unparsableArguments,
  placeholderArgument,
  narratedCall,
  repetition,
];

/** All structural failures of one reply; an empty list if it is sound. Total: no input makes it throw. */
export function detectBailOuts(input: DetectionInput): readonly BailOut[] {
  return rules.flatMap((rule) =>
    rule.find(input).map((evidence) => ({
      code: rule.code,
      ruleVersion: rule.version,
      ...evidence,
      evidence: sourceText(input, evidence).slice(
        evidence.start,
        Math.min(evidence.end, evidence.start + longestQuote),
      ),
    })),
  );
}

function sourceText(input: DetectionInput, { source }: Evidence): string {
  if (source.in === 'text') return input.text;
  if (source.in === 'server-report') return input.serverParseError ?? '';
  const call = input.calls[source.index];
  return (source.in === 'call-name' ? call?.name : call?.argumentsText) ?? '';
}
