import { isCheckResult } from '../domain/check-result.ts';
import { isJsonObject, type Json } from '../domain/json.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { Task } from '../domain/task.ts';
import { visibleText } from '../domain/visible-text.ts';

/**
 * What a model saw for a task: the prompt as it was sent; where messages or token ids were sent, the prompt that
 * preflight saw rendered, with this task's request in it, and the request itself. Where a server shows no prompt,
 * that is said.
 */
export function promptLines(options: {
  readonly record: Pick<RunRecord, 'preflight'>;
  readonly request: Json;
  readonly task: Pick<Task, 'prompt'> | undefined;
}): string[] {
  const { record, request, task } = options;
  const sent = isJsonObject(request) ? request['prompt'] : null;
  if (typeof sent === 'string') return [visibleText(sent)];
  const rendered = task === undefined ? null : renderedPrompt(record, task);
  // Token ids on one line: a column of a thousand numbers tells nobody more.
  const space = isJsonObject(request) && Array.isArray(request['prompt']) ? 0 : 2;
  const literal = ['The request as sent:', visibleText(JSON.stringify(request, null, space))];
  if (rendered === null && record.preflight.length > 0)
    return [
      'The server does not show the prompt that it makes of this; its counts stand in the run.',
      '',
      ...literal,
    ];
  if (rendered === null) return literal;
  return [`The prompt, by ${rendered.shownBy}:`, visibleText(rendered.text), '', ...literal];
}

/** The prompt that preflight stored, with a task's request in place of the one it was stored for. */
function renderedPrompt(
  { preflight }: Pick<RunRecord, 'preflight'>,
  task: Pick<Task, 'prompt'>,
): { readonly text: string; readonly shownBy: string } | null {
  const check = preflight.find((each) => isCheckResult(each) && each.name === 'toolset-visible');
  const evidence = isJsonObject(check) ? check['evidence'] : null;
  if (!isJsonObject(evidence)) return null;
  const { prompt, promptRequest, shownBy } = evidence;
  if (typeof prompt !== 'string' || typeof promptRequest !== 'string') return null;
  const place = prompt.lastIndexOf(promptRequest);
  if (place < 0) return null;
  const text = `${prompt.slice(0, place)}${task.prompt}${prompt.slice(place + promptRequest.length)}`;
  return { text, shownBy: String(shownBy) };
}
