import type { ReportReply, TaskResult } from '../domain/report-input.ts';

/** What came back, as a text to quote: the calls, then the words; or why nothing came. */
export function replyInWords({
  reply,
  failures,
  tries,
}: Pick<TaskResult, 'reply' | 'failures' | 'tries'>): string {
  if (reply !== null) return answerInWords(reply);
  const last = failures.at(-1);
  if (last === undefined) return 'not asked';
  return `no answer after ${tries} ${tries === 1 ? 'try' : 'tries'}: ${last.code}: ${last.message}`;
}

function answerInWords({ calls, text, callsReadBy, serverParseError }: ReportReply): string {
  const made = calls.map(({ name, argumentsText }) => `${name} ${argumentsText}`);
  // With calls read out of the text by ourselves the text says the same again.
  const words = calls.length > 0 && callsReadBy === 'dialect' ? '' : text;
  const error = serverParseError === null ? '' : `(the server could not parse: ${serverParseError})`;
  return [...made, words, error].filter((part) => part !== '').join('\n') || '(nothing)';
}
