import type { TaskResult } from '../domain/report-input.ts';
import type { Task } from '../domain/task.ts';
import { goldInWords } from '../report/gold-in-words.ts';
import { outcomeMark, outcomeMarks } from '../report/outcome-mark.ts';
import { replyInWords } from '../report/reply-in-words.ts';
import { shortened } from '../report/shortened.ts';
import type { ExportedRun } from './exported-run.ts';
import { type XmlElement, xmlText } from './xml-text.ts';

/** Characters of a reply that a test's output keeps; the store has all of it. */
const mostCharacters = 4_000;

/**
 * A run as JUnit XML, which CI servers show: a test suite for each bucket, a test case for each task. A task that is
 * not strictly right is a failure whose type says in what; one without an answer is an error, never a failure; one
 * that a registered rule excludes is skipped. Times in seconds, of the model call alone.
 */
export function junitXml(run: ExportedRun): string {
  const { corpus, results } = run;
  const cases = corpus.tasks.flatMap((task, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ task, result, element: testCase(task, result, run) }];
  });
  const buckets = [...new Set(cases.map(({ task }) => task.bucket))];
  return xmlText({
    name: 'testsuites',
    attributes: { name: run.record.cell.id, ...counts(cases) },
    content: buckets.map((bucket): XmlElement => {
      const among = cases.filter(({ task }) => task.bucket === bucket);
      const skipped = among.filter(({ result }) => kindOf(result) === 'skipped').length;
      return {
        name: 'testsuite',
        // The format has no place for a zone; this is UTC.
        attributes: {
          name: bucket,
          ...counts(among),
          skipped,
          timestamp: run.record.startedAt.slice(0, 19),
        },
        content: [{ name: 'properties', content: properties(run) }, ...among.map(({ element }) => element)],
      };
    }),
  });
}

type CaseKind = 'passed' | 'failure' | 'error' | 'skipped';

function kindOf({ verdict }: TaskResult): CaseKind {
  if (verdict.kind === 'unscored') return verdict.reason === 'excluded' ? 'skipped' : 'error';
  return verdict.strict ? 'passed' : 'failure';
}

function counts(cases: readonly { readonly result: TaskResult }[]) {
  const count = (kind: CaseKind) => cases.filter(({ result }) => kindOf(result) === kind).length;
  const milliseconds = cases.reduce((sum, { result }) => sum + (result.reply?.totalMs ?? 0), 0);
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    time: seconds(milliseconds),
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3);
}

function properties({ record, state, standing }: ExportedRun): XmlElement[] {
  const values: Readonly<Record<string, string | null>> = {
    run: record.id,
    cell: record.cell.id,
    state,
    standing,
    registration: record.registrationId,
    lock: record.lockHash,
    corpus: record.parts.corpus,
  };
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ name: 'property', attributes: { name, value } }],
  );
}

function testCase(task: Task, result: TaskResult, { corpus }: ExportedRun): XmlElement {
  const { id, version } = corpus.manifest;
  const kind = kindOf(result);
  const output = `request: ${task.prompt}\ngold: ${goldInWords(task)}\nreply: ${shortened(replyInWords(result), mostCharacters)}`;
  return {
    name: 'testcase',
    attributes: {
      name: task.id,
      classname: `${id}.${version}.${task.bucket}`,
      time: result.reply === null ? null : seconds(result.reply.totalMs),
    },
    content: [...(kind === 'passed' ? [] : [outcome(kind, result)]), { name: 'system-out', content: output }],
  };
}

function outcome(kind: Exclude<CaseKind, 'passed'>, result: TaskResult): XmlElement {
  const message = shortened(result.verdict.explanation, 500);
  if (kind === 'skipped') return { name: 'skipped', attributes: { message } };
  if (kind === 'error') {
    const type = result.failures.at(-1)?.code ?? 'not-attempted';
    return { name: 'error', attributes: { message, type } };
  }
  const mark = outcomeMark(result);
  return { name: 'failure', attributes: { message, type: mark }, content: details(result, mark) };
}

function details({ verdict, bailOuts }: TaskResult, mark: keyof typeof outcomeMarks): string {
  const findings = verdict.kind === 'scored' ? verdict.findings : [];
  return [
    outcomeMarks[mark].meaning,
    ...findings.map(
      ({ macro, argument, problem, found, expected }) =>
        `${macro}.${argument}: ${problem}; found ${found ?? 'nothing'}, expected ${expected}`,
    ),
    ...bailOuts.map(({ code, evidence }) => `bail-out ${code}: ${evidence}`),
  ].join('\n');
}
