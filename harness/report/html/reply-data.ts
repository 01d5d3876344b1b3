import type { ReportInput, ReportRun, TaskResult } from '../../domain/report-input.ts';
import { visibleText } from '../../domain/visible-text.ts';
import { duration, nothing } from '../figures.ts';
import { outcomeMark, outcomeMarks } from '../outcome-mark.ts';
import { standingGroups } from '../standings.ts';
import { markedText } from './marked-text.ts';

/**
 * Everything that the page loads on demand, one JSON document a line: first the index of the runs, then the results
 * of one run a line, in the order of the index. Only the lines that are looked at are parsed.
 */
export function replyData({ runs, tasks }: Pick<ReportInput, 'runs' | 'tasks'>): string {
  const index = {
    tasks: tasks.map(({ id }) => id),
    runs: runs.map(({ record, name, standing, state }) => ({
      id: record.id,
      name: visibleText(name),
      standing,
      state,
    })),
    /** Numbers of the runs that every task shows, in the order of the tables. */
    shown: standingGroups({ runs }).flatMap((group) => group.runs.map((run) => runs.indexOf(run))),
  };
  return [index, ...runs.map(runLine)].map(inScript).join('\n');
}

/** JSON text that can't end the element it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

function runLine({ requestFrame, results }: ReportRun): unknown {
  return {
    before: visibleText(requestFrame.before),
    after: visibleText(requestFrame.after),
    results: results.map(resultData),
  };
}

function resultData(result: TaskResult): unknown {
  const { verdict, bailOuts, reply, failures, asked } = result;
  const { sign, meaning } = outcomeMarks[outcomeMark(result)];
  return {
    sign,
    meaning,
    points: verdict.kind === 'scored' ? `${verdict.points} of 2` : 'not graded',
    why: visibleText(verdict.explanation),
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
        ? verdict.findings.map(({ macro, argument, problem, found, expected }) =>
            [`${macro}.${argument}`, problem, found ?? nothing, expected].map(visibleText),
          )
        : [],
    bailOuts: [...new Set(bailOuts.map(({ code }) => code))],
    failures: failures.map(({ code, message }) => visibleText(`${code}: ${message}`)),
    measured:
      reply === null
        ? ''
        : `${reply.finishReason}; ${reply.promptTokens ?? nothing} + ${reply.replyTokens ?? nothing} tokens in ${duration(reply.totalMs)}`,
    asked: asked === null ? null : visibleText(asked),
  };
}
