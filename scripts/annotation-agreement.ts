/** Prints how far two annotators agree: `pnpm tsx scripts/annotation-agreement.ts [CORPUS FOLDER]`. */
import { join } from 'node:path';
import type { Gold } from '../harness/domain/gold.ts';
import type { Task } from '../harness/domain/task.ts';
import type { Toolset } from '../harness/domain/toolset.ts';
import { loadCorpus } from '../harness/files/load-corpus.ts';
import { createScorer } from '../harness/score/create-scorer.ts';
import { cohensKappa } from '../harness/stats/cohens-kappa.ts';
import { wilsonInterval } from '../harness/stats/wilson-interval.ts';
import { callingReply } from '../harness/testing/sample-reply.ts';
import { type Annotated, type Answer, readAnnotation } from './annotation.ts';

/** How far the second annotation of a corpus agrees with its gold. */
export interface Agreement {
  /** On the label of each task: the macros to call, no call, or a question. */
  readonly labels: Share;
  /** Cohen's kappa of the labels; null if both gave every task one and the same. */
  readonly kappa: number | null;
  /** Of the tasks on whose macros both agree: the gold accepts every argument of the second annotator's calls. */
  readonly calls: Share;
  /** Of the tasks that both answer with a question: both ask for the same arguments. */
  readonly questions: Share;
}

/** A count out of a total, and the ids of the tasks that are not in it. */
export interface Share {
  readonly of: number;
  readonly equal: number;
  readonly differing: readonly string[];
}

/**
 * Compares each task's gold (not its alternative) with the second annotator's answer to the same prompt. Arguments
 * are compared as the scorer compares a model's.
 *
 * @throws Error if a task's prompt was not annotated
 */
export function annotationAgreement(
  tasks: readonly Task[],
  toolset: Toolset,
  annotated: readonly Annotated[],
): Agreement {
  const answers = new Map(annotated.map(({ prompt, answer }) => [prompt, answer]));
  const scorer = createScorer(toolset);
  const rows = tasks.map((task) => {
    const answer = answers.get(task.prompt);
    if (answer === undefined) throw new Error(`${task.id}: its prompt was not annotated`);
    return { task, answer, gold: labelOfGold(task.gold), second: labelOfAnswer(answer) };
  });
  const agreed = rows.filter(({ gold, second }) => gold === second);
  const accepted = (task: Task, answer: Answer) => {
    if (!Array.isArray(answer)) return false;
    const reply = callingReply(...answer.map((call) => ({ name: call.macro, arguments: call.arguments })));
    return scorer.score({ task, reply, bailOuts: [], profile: 'registered-v1' }).arguments === 1;
  };
  const missing = (answer: Answer) =>
    typeof answer === 'object' && 'question' in answer ? answer.question.toSorted().join() : '';
  return {
    labels: share(rows.map(({ task, gold, second }) => ({ id: task.id, equal: gold === second }))),
    kappa: cohensKappa(rows.map(({ gold, second }) => [gold, second] as const)),
    calls: share(
      agreed
        .filter(({ task }) => task.gold.kind === 'calls')
        .map(({ task, answer }) => ({ id: task.id, equal: accepted(task, answer) })),
    ),
    questions: share(
      agreed.flatMap(({ task, answer }) =>
        task.gold.kind === 'question'
          ? [{ id: task.id, equal: task.gold.missing.toSorted().join() === missing(answer) }]
          : [],
      ),
    ),
  };
}

function labelOfGold(gold: Gold): string {
  return gold.kind === 'calls' ? labelOfMacros(gold.calls.map(({ macro }) => macro)) : gold.kind;
}

function labelOfAnswer(answer: Answer): string {
  if (answer === 'no-call') return answer;
  return Array.isArray(answer) ? labelOfMacros(answer.map(({ macro }) => macro)) : 'question';
}

function labelOfMacros(macros: readonly string[]): string {
  return macros.toSorted().join(' + ');
}

function share(rows: readonly { readonly id: string; readonly equal: boolean }[]): Share {
  const differing = rows.filter(({ equal }) => !equal).map(({ id }) => id);
  return { of: rows.length, equal: rows.length - differing.length, differing };
}

/** The agreement as a Markdown table, as it stands in a corpus's README. Intervals are Wilson's, at 95%. */
export function agreementTable({ labels, kappa, calls, questions }: Agreement): string {
  const row = (what: string, { of, equal, differing }: Share) => {
    const interval = wilsonInterval({ successes: equal, trials: of, alpha: 0.05 });
    const range = interval === null ? '–' : `${percent(interval.low)} to ${percent(interval.high)}`;
    const names = differing.map((id) => `\`${id}\``).join(', ');
    return `| ${what} | ${of} | ${equal} | ${range} | ${names || 'none'} |`;
  };
  return [
    '| what | of | agreed | 95% interval | differing |',
    '|---|---:|---:|---:|---|',
    row('label: the macros to call, no call, or a question', labels),
    row('arguments, where both call the same macros', calls),
    row('arguments asked for, where both ask', questions),
    '',
    `Cohen's kappa of the labels: ${kappa === null ? 'not defined' : kappa.toFixed(3)}.`,
  ].join('\n');
}

function percent(proportion: number): string {
  return `${(100 * proportion).toFixed(1)}%`;
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? join(import.meta.dirname, '../corpus/github-maintainer/v1');
  const { tasks, toolset } = await loadCorpus(folder);
  process.stdout.write(`${agreementTable(annotationAgreement(tasks, toolset, readAnnotation(folder)))}\n`);
}
