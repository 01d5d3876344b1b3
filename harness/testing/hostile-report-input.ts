import type { ReportInput } from '../domain/report-input.ts';
import { hostileTexts } from './hostile-reply.ts';
import { sampleReply } from './sample-reply.ts';
import { sampleReportInput, sampleReportRun, sampleTaskResult } from './sample-report-input.ts';
import { sampleVerdict } from './sample-verdict.ts';

/** A report in which everything that a model, a server or an operator names tries to do harm. */
export function hostileReportInput(): ReportInput {
  const input = sampleReportInput();
  const texts = Object.values(hostileTexts);
  const tasks = texts.map((text, index) => ({
    ...(input.tasks[0] ?? input.tasks[index]),
    id: `hostile-${index}`,
    prompt: text.slice(0, 500),
  })) as ReportInput['tasks'];
  const results = texts.map((text, index) =>
    sampleTaskResult({
      taskId: `hostile-${index}`,
      asked: text,
      reply: sampleReply({ text, calls: [{ name: text.slice(0, 200), argumentsText: text }] }),
      verdict: sampleVerdict({
        routing: 0,
        explanation: text.slice(0, 500),
        findings: [
          {
            macro: 'read_thread',
            argument: text.slice(0, 200),
            problem: 'invented-name',
            found: text.slice(0, 200),
            expected: 'x',
          },
        ],
      }),
      bailOuts: [
        {
          code: 'narrated-call',
          ruleVersion: 1,
          source: { in: 'text' },
          start: 2,
          end: 9,
          evidence: text.slice(2, 9),
        },
      ],
    }),
  );
  const name = `model ${hostileTexts.script} ${hostileTexts.bidi}`;
  return {
    ...input,
    title: hostileTexts.closing,
    tasks,
    pairs: [],
    runs: [sampleReportRun({ name, results })],
  };
}
