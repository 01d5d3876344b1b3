import { isJsonObject, type Json } from '../domain/json.ts';
import type { Reply, ReplyCall } from '../domain/reply.ts';
import { canary, canaryRequest } from './canary.ts';
import type { Check, Finding, Look } from './check.ts';
import { toolsetGaps } from './toolset-gaps.ts';

/** Check 4: a macro that is asked for arrives as a call, with the argument that was given. */
export const toolChannel: Check = {
  name: 'tool-channel',
  title: 'Tool channel works',
  proves:
    'A macro asked for by name, with a code nobody can guess, comes back as a structured call with that code.',
  async run(look) {
    const { observed } = look;
    const completion = await observed.canary();
    const seen = await canaryInPrompt(look);
    const evidence = {
      request: canaryRequest(observed.nonce),
      schemaInPrompt: seen,
      completion: completion as unknown as Json,
    };
    if (completion.kind === 'failed')
      return {
        result: 'unknown',
        reason: `The request failed: ${completion.failure.message}`,
        evidence,
        fix: 'Look at the server, then run again.',
      };
    const { reply } = completion;
    if (callsWithCode(reply, observed.nonce))
      return { result: 'pass', reason: `Called ${canary.function.name} with the code.`, evidence, fix: null };
    const call = reply.calls.find(({ name }) => name === canary.function.name);
    if (call !== undefined) return wrongCall(call, seen, evidence);
    if (seen === false)
      return {
        result: 'fail',
        reason: "No call came back: the canary's definition is not in the prompt, so the model never saw it.",
        evidence,
        fix: 'Repair what the toolset check names first.',
      };
    const apart = await observed.canaryApart();
    if (apart?.kind === 'answered' && callsWithCode(apart.reply, observed.nonce))
      return {
        result: 'unknown',
        reason: `No call came back${howItEnded(reply)}; asked raw, the same weights call ${canary.function.name} with the code. It is lost in the stack: in its prompt, its decoding or its parser.`,
        evidence: { ...evidence, apart: apart as unknown as Json },
        fix: 'Read the shipped score as that of the whole stack; --protocol raw measures the model.',
      };
    const text = `${reply.text}${reply.calls.map(({ name, argumentsText }) => name + argumentsText).join('')}`;
    if (text.includes(observed.nonce))
      return {
        result: 'unknown',
        reason: 'The model narrated the call: the code is in its text, and no structured call came back.',
        evidence,
        fix: "Compare the template with the server's parser; if they agree, the model itself writes calls as text, which its score will show.",
      };
    return {
      result: 'unknown',
      reason: `The model did not call ${canary.function.name}, ${seen === true ? 'though it stands in the prompt' : 'which may or may not have reached it'}${howItEnded(reply)}: it may be too weak for an order as plain as this.`,
      evidence,
      fix: null,
    };
  },
};

function callsWithCode({ calls }: Reply, code: string): boolean {
  return calls.some((call) => call.name === canary.function.name && argumentsOf(call)?.['code'] === code);
}

/** For a reply that ended otherwise than by the model's own will. */
function howItEnded({ finishReason, replyTokens }: Reply): string {
  return finishReason === 'length' ? ` within ${replyTokens ?? 'the allowed'} tokens` : '';
}

function wrongCall(call: ReplyCall, seen: boolean | null, evidence: Finding['evidence']): Finding {
  const found = argumentsOf(call);
  const name = Object.keys(found ?? {})[0];
  if (found !== null && name !== 'code') {
    const why =
      seen === true
        ? 'the schema stands in the prompt, so the model cannot read it'
        : seen === false
          ? 'the schema is not in the prompt as we sent it, so the stack changed or dropped it'
          : 'the schema did not reach the model, or the model cannot read it';
    return {
      result: 'fail',
      reason: `${canary.function.name} was called with ${name === undefined ? 'no argument' : `the argument ${name}`} instead of code: ${why}.`,
      evidence,
      fix: "Look at the stored prompt for the argument's name, and at what the server does to schemas.",
    };
  }
  return {
    result: 'unknown',
    reason: `${canary.function.name} was called with ${call.argumentsText.slice(0, 80)} instead of the code: the channel works, the model does not copy.`,
    evidence,
    fix: null,
  };
}

/** Whether the canary's name and argument stand in the prompt; null if the prompt is not shown. */
async function canaryInPrompt({ observed }: Look): Promise<boolean | null> {
  const rendered = await observed.render({ prompt: '?', systemPrompt: '!', tools: [canary] });
  if (rendered === null) return null;
  const gaps = toolsetGaps({
    prompt: rendered.text,
    alone: { [canary.function.name]: rendered.text },
    tools: [canary],
  });
  return gaps.macros.length === 0 && gaps.arguments.length === 0;
}

/** The arguments of a call as an object; null if they are none. */
export function argumentsOf({ argumentsText }: ReplyCall): Readonly<Record<string, Json>> | null {
  try {
    const value = JSON.parse(argumentsText) as Json;
    return isJsonObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
