import type { ReportInput, ReportRun, TaskResult } from '../../domain/report-input.ts';
import { duration, nothing } from '../figures.ts';
import { outcomeMark, outcomeMarks } from '../outcome-mark.ts';
import { standingGroups } from '../standings.ts';
import { dataBlock } from './data-block.ts';
import { markedText } from './marked-text.ts';
import { taskChanges } from './task-strip.ts';

/**
 * Everything that the page loads on demand, one JSON document a line: first the index of the runs, then the results
 * of one run a line, in the order of the index. Only the lines that are looked at are parsed.
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
  return [index, ...runs.map(runLine)].map(dataBlock).join('\n');
}

function runLine({ requestFrame, results }: ReportRun): unknown {
  return {
    before: requestFrame.before,
    after: requestFrame.after,
    results: results.map(resultData),
  };
}

function resultData(result: TaskResult): unknown {
  const { verdict, bailOuts, reply, failures, asked } = result;
  return {
    mark: outcomeMark(result),
    points: verdict.kind === 'scored' ? `${verdict.points} of 2` : 'not graded',
    why: verdict.explanation,
    text: markedText(
      reply?.text ?? '',
      bailOuts.filter(({ source }) => source.in === 'text'),
    ),
    calls: (reply?.calls ?? []).map(({ name, argumentsText }, index) => [
      markedText(
        name,
        bailOuts.filter(({ source }) => source.in === 'call-name' && source.index === index),
      ),
      markedText(
        argumentsText,
        bailOuts.filter(({ source }) => source.in === 'call-arguments' && source.index === index),
      ),
    ]),
    findings:
      verdict.kind === 'scored'
        ? verdict.findings.map(({ macro, argument, problem, found, expected }) => [
            `${macro}.${argument}`,
            problem,
            found ?? nothing,
            expected,
          ])
        : [],
    bailOuts: [...new Set(bailOuts.map(({ code }) => code))],
    failures: failures.map(({ code, message }) => `${code}: ${message}`),
    measured:
      reply === null
        ? ''
        : `${reply.finishReason}; ${reply.promptTokens ?? nothing} + ${reply.replyTokens ?? nothing} tokens in ${duration(reply.totalMs)}`,
    asked,
  };
}
