import type { JsonObject } from '../../domain/json.ts';
import { anthropicMessages } from './anthropic-messages.ts';
import { genericCalls } from './generic-calls.ts';
import type { LogForm } from './log-form.ts';
import { openaiChat } from './openai-chat.ts';
import { openaiResponses } from './openai-responses.ts';
import { sessionLog } from './session-log.ts';

/** Every form that is read; where a line could be of two, the first one counts. */
export const logForms: readonly LogForm[] = [
  sessionLog,
  genericCalls,
  anthropicMessages,
  openaiResponses,
  openaiChat,
];

/** The form of the first line that only one form can have written; null if no line tells. */
export function detectForm(lines: readonly JsonObject[]): LogForm | null {
  for (const line of lines) {
    const form = logForms.find((each) => each.recognises(line));
    if (form !== undefined) return form;
  }
  return null;
}
