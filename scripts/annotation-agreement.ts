/** Prints how far two annotators agree: `pnpm tsx scripts/annotation-agreement.ts [CORPUS FOLDER]`. */
import { join } from 'node:path';
import type { Gold } from '../harness/domain/gold.ts';
import type { Task } from '../harness/domain/task.ts';
import type { Toolset } from '../harness/domain/toolset.ts';
import { loadCorpus } from '../harness/files/load-corpus.ts';
import { createScorer } from '../harness/score/create-scorer.ts';
import { callingReply } from '../harness/testing/sample-reply.ts';
import { type Annotated, type Answer, readAnnotation } from './annotation.ts';
import { cohensKappa, type Kappa } from './cohens-kappa.ts';

/** How far the second annotation of a corpus agrees with its gold. */
export interface Agreement {
  /** On the label of each task: the macros to call, no call, or a question. */
  readonly label: Kappa;
  readonly labelDifferences: readonly {
    readonly id: string;
    readonly gold: string;
    readonly second: string;
  }[];
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
    label: cohensKappa(rows.map(({ gold, second }) => [gold, second] as const)),
    labelDifferences: rows
      .filter(({ gold, second }) => gold !== second)
      .map(({ task, gold, second }) => ({ id: task.id, gold, second })),
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

/** The agreement as a Markdown table, as it stands in a corpus's README. */
export function agreementTable({ label, labelDifferences, calls, questions }: Agreement): string {
  const kappa = label.kappa === null ? 'not defined' : label.kappa.toFixed(3);
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? 'none' : ids.map((id) => `\`${id}\``).join(', ');
  return [
    '| what | of | agreed | differing |',
    '|---|---:|---:|---|',
    `| label: the macros to call, no call, or a question | ${label.items} | ${label.agreed} | ${names(labelDifferences.map(({ id }) => id))} |`,
    `| arguments, where both call the same macros | ${calls.of} | ${calls.equal} | ${names(calls.differing)} |`,
    `| arguments asked for, where both ask | ${questions.of} | ${questions.equal} | ${names(questions.differing)} |`,
    '',
    `Cohen's kappa on the label: ${kappa} (observed ${label.observed.toFixed(3)}, expected by chance ${label.expected.toFixed(3)}).`,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? join(import.meta.dirname, '../corpus/github-maintainer/v1');
  const { tasks, toolset } = await loadCorpus(folder);
  process.stdout.write(`${agreementTable(annotationAgreement(tasks, toolset, readAnnotation(folder)))}\n`);
}
