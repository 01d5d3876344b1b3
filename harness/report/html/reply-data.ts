import type { ReportInput, ReportRun, TaskResult } from '../../domain/report-input.ts';
import { duration, nothing } from '../figures.ts';
import { outcomeMark, outcomeMarks } from '../outcome-mark.ts';
import { standingGroups } from '../standings.ts';
import { dataBlock } from './data-block.ts';
import { type MarkedPiece, markedText } from './marked-text.ts';
import { taskChanges } from './task-strip.ts';

/**
 * Everything that the page loads on demand, one JSON document a line: the index of the runs, the texts that stand in
 * several places (prompts, mostly), then the results of one run a line, in the order of the index. Only the lines
 * that are looked at are parsed.
 */
export function replyData({ runs, tasks }: Pick<ReportInput, 'runs' | 'tasks'>): string {
  const index = {
    tasks: tasks.map(({ id }) => id),
    runs: runs.map(({ record, name, standing, state }) => ({
      id: record.id,
      name,
      standing,
      state,
    })),
    marks: outcomeMarks,
    changes: taskChanges,
    /** Numbers of the runs that every task shows, in the order of the tables. */
    shown: standingGroups({ runs }).flatMap((group) => group.runs.map((run) => runs.indexOf(run))),
  };
  const texts = repeatedTexts(runs);
  const numbers = new Map(texts.map((text, number) => [text, number]));
  /** A number stands for a text of the second line. */
  const shared = (text: string) => numbers.get(text) ?? text;
  return [index, texts, ...runs.map((run) => runLine(run, shared))].map(dataBlock).join('\n');
}

type Shared = (text: string) => number | string;

/** Texts of requests that stand in more than one place. */
function repeatedTexts(runs: readonly ReportRun[]): string[] {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const { requestFrame, results } of runs) {
    const asked = results.flatMap((result) => result.asked ?? []);
    for (const text of [requestFrame.before, requestFrame.after, ...asked]) {
      (once.has(text) ? more : once).add(text);
    }
  }
  return [...more];
}

function runLine({ requestFrame, results }: ReportRun, shared: Shared): unknown {
  return {
    before: shared(requestFrame.before),
    after: shared(requestFrame.after),
    results: results.map((result) => resultData(result, shared)),
  };
}

/** What is empty is left out. */
function resultData(result: TaskResult, shared: Shared): unknown {
  const { verdict, bailOuts, reply, failures, asked } = result;
  const found = verdict.kind === 'scored' ? verdict.findings : [];
  const fields = {
    mark: outcomeMark(result),
    points: verdict.kind === 'scored' ? `${verdict.points} of 2` : 'not graded',
    why: verdict.explanation,
    text: marked(
      reply?.text ?? '',
      bailOuts.filter(({ source }) => source.in === 'text'),
    ),
    calls: (reply?.calls ?? []).map(({ name, argumentsText }, index) => [
      marked(
        name,
        bailOuts.filter(({ source }) => source.in === 'call-name' && source.index === index),
      ),
      marked(
        argumentsText,
        bailOuts.filter(({ source }) => source.in === 'call-arguments' && source.index === index),
      ),
    ]),
    findings: found.map(({ macro, argument, problem, found: value, expected }) => [
      `${macro}.${argument}`,
      problem,
      value ?? nothing,
      expected,
    ]),
    bailOuts: [...new Set(bailOuts.map(({ code }) => code))],
    failures: failures.map(({ code, message }) => `${code}: ${message}`),
    measured:
      reply === null
        ? ''
        : `${reply.finishReason}; ${reply.promptTokens ?? nothing} + ${reply.replyTokens ?? nothing} tokens in ${duration(reply.totalMs)}`,
    asked: asked === null ? '' : shared(asked),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** A text with its evidence marked; just the text where there is none. */
function marked(...given: Parameters<typeof markedText>): string | MarkedPiece[] {
  const pieces = markedText(...given);
  return pieces.every(([, codes]) => codes.length === 0) ? pieces.map(([text]) => text).join('') : pieces;
}
