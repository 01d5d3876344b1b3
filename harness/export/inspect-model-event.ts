import type { Attempt } from '../domain/attempt.ts';
import { isJsonObject, type Json } from '../domain/json.ts';
import { parseArguments } from '../domain/parse-arguments.ts';
import type { FinishReason, Reply, ReplyCall } from '../domain/reply.ts';
import type { Task } from '../domain/task.ts';
import type { ExportedRun } from './exported-run.ts';
import { inspectGenerateConfig } from './inspect-generate-config.ts';
import type { InspectModelEvent, InspectSample, InspectTool } from './inspect-log-schema.ts';
import { inspectId, inspectModel } from './inspect-names.ts';
import { inspectUsage } from './inspect-usage.ts';

type Output = InspectModelEvent['output'];
type Choice = Output['choices'][number];

/** One attempt as a model event: the conversation, the tools, the reply, and both literally under `call`. */
export function inspectModelEvent(options: {
  readonly run: ExportedRun;
  readonly task: Task;
  readonly attempt: Attempt;
  readonly tools: readonly InspectTool[];
}): InspectModelEvent {
  const { run, task, attempt, tools } = options;
  const { completion, startedAt } = attempt;
  const output = outputOf(run, attempt);
  return {
    timestamp: startedAt,
    working_start: Math.max(0, (Date.parse(startedAt) - Date.parse(run.record.startedAt)) / 1_000),
    event: 'model',
    model: inspectModel(run),
    input: inputMessages(run, task),
    tools: [...tools],
    tool_choice: 'auto',
    config: inspectGenerateConfig(run.record.cell.config),
    output,
    ...(output.error === undefined ? {} : { error: output.error }),
    call: {
      request: asObject(completion.request, 'request'),
      response: asObject(completion.response, 'response'),
      time: output.time,
    },
  };
}

/** The system message and the request, as every protocol puts them in its own way. */
export function inputMessages(run: ExportedRun, { id, prompt }: Task): InspectSample['messages'] {
  const { record, corpus } = run;
  return [
    { id: inspectId(record.id, 'system'), content: corpus.systemPrompt, role: 'system' },
    { id: inspectId(record.id, id, 'request'), content: prompt, source: 'input', role: 'user' },
  ];
}

function outputOf(run: ExportedRun, { taskId, tryNumber, completion }: Attempt): Output {
  const model = inspectModel(run);
  if (completion.kind === 'failed') {
    const { code, message } = completion.failure;
    const error = `${code}: ${message}`;
    return { model, choices: [], completion: '', usage: null, time: null, error };
  }
  const { reply } = completion;
  const message: Choice['message'] = {
    id: inspectId(run.record.id, taskId, `reply ${tryNumber}`),
    content: reply.text,
    source: 'generate',
    role: 'assistant',
    ...(reply.calls.length === 0
      ? {}
      : { tool_calls: reply.calls.map((call, index) => toolCall(call, `${taskId}-${index + 1}`)) }),
    model,
  };
  return {
    model,
    choices: [{ message, stop_reason: stopReasons[reply.finishReason] }],
    completion: reply.text,
    usage: inspectUsage(reply),
    time: secondsOf(reply),
  };
}

const stopReasons = {
  stop: 'stop',
  length: 'max_tokens',
  'tool-calls': 'tool_calls',
  unknown: 'unknown',
} as const satisfies Record<FinishReason, Choice['stop_reason']>;

function secondsOf({ totalMs }: Reply): number {
  return totalMs / 1_000;
}

/** A call. Arguments that are no JSON object can't stand there: they are told as an error, and stay in `call`. */
function toolCall({ name, argumentsText }: ReplyCall, id: string) {
  const found = parseArguments(argumentsText);
  return found !== null
    ? { id, function: name, arguments: { ...found }, type: 'function' as const }
    : {
        id,
        function: name,
        arguments: {},
        parse_error: `The arguments are no JSON object: ${argumentsText}`,
        type: 'function' as const,
      };
}

function asObject(value: Json, name: string): Record<string, unknown> {
  return isJsonObject(value) ? { ...value } : { [name]: value };
}
