import type { Backend } from '../../backends/backend.ts';
import type { Answer } from '../../backends/baselines/answer.ts';
import { computedBackend } from '../../backends/baselines/computed-backend.ts';
import type { OpenOptions } from '../../backends/open-options.ts';
import type { ArmKind } from '../../domain/arm.ts';
import type { OutcomeTask } from '../../domain/outcome-task.ts';
import { everything } from './everything.ts';
import { oracleSteps } from './oracle-steps.ts';
import { readTranscript } from './read-transcript.ts';

/**
 * Workers without a model. `oracle` knows what is asked, and nothing else that the arm does not show it: it must reach
 * the top score in every arm. `no-op`, `echo` and `list-everything` must reach nothing in any.
 */
export const workerNames = ['oracle', 'no-op', 'echo', 'list-everything'] as const;

export type WorkerName = (typeof workerNames)[number];

/** Opens a worker for an arm. */
export function openWorker(options: {
  readonly open: OpenOptions;
  readonly name: WorkerName;
  readonly arm: ArmKind;
  readonly tasks: readonly OutcomeTask[];
}): Backend {
  const { open, name, arm } = options;
  const tasks = new Map(options.tasks.map((task) => [task.id, task]));
  return computedBackend(open, ({ taskId, prompt }) => {
    const task = tasks.get(taskId);
    switch (name) {
      case 'oracle':
        return task === undefined ? nothing : oracle(task, prompt, arm);
      case 'no-op':
        return nothing;
      case 'echo':
        return echo(prompt);
      case 'list-everything':
        return firstOnly(everything(prompt, arm), arm);
      default:
        return name satisfies never;
    }
  });
}

const nothing: Answer = { text: '', calls: [] };

function oracle({ asks, gold }: OutcomeTask, prompt: string, arm: ArmKind): Answer {
  if (asks !== null && arm === 'route') return { text: '', calls: [asks] };
  if (asks !== null) return firstOnly({ text: '', calls: oracleSteps(asks, readTranscript(prompt)) }, arm);
  if (gold.end.kind !== 'handed-over') return nothing;
  const { reason, missing } = gold.end;
  return { text: '', calls: [{ macro: 'hand_over', arguments: { reason, missing } }] };
}

/** The request again, in words, and its numbers as every fact that is made of numbers. */
function echo(prompt: string): Answer {
  const { request } = readTranscript(prompt);
  const numbers = [...new Set((request.match(/\b[1-9]\d{0,8}\b/g) ?? []).map(Number))];
  const words = request.match(/[\w.-]+/g) ?? [];
  const facts = {
    issues: numbers,
    duplicates: numbers,
    pull_requests: numbers,
    reviewers: words,
    jobs: words,
    steps: words,
  };
  return { text: request, calls: [{ macro: 'answer', arguments: facts }] };
}

/** A structured loop takes one call a step. */
function firstOnly(answer: Answer, arm: ArmKind): Answer {
  return arm === 'structured-loop' ? { ...answer, calls: answer.calls.slice(0, 1) } : answer;
}
