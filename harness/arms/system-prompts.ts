import type { ArmKind } from '../domain/arm.ts';

/** The system message of each arm. Says what may be done and how it ends, nothing about any task. */
export const systemPrompts: Readonly<Record<ArmKind, string>> = {
  route:
    'You route a request to macros. Make one call: the macro that does what is asked, with arguments taken from the request; leave out optional arguments that were not asked for. If no macro fits, or something required is missing, call hand_over.',
  'structured-loop':
    'You work on a request step by step. Make exactly one call in each step; its result is shown to you. Change nothing that the request does not ask you to change. When you know what was asked, call answer. If no tool does what is asked, or something required is missing, call hand_over.',
  'free-loop':
    'You work on a request with tools. Make as many calls at once as you like; their results are shown to you. Change nothing that the request does not ask you to change. When you know what was asked, call answer. If no tool does what is asked, or something required is missing, call hand_over.',
};
