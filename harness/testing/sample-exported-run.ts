import type { Attempt } from '../domain/attempt.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { TaskResult } from '../domain/report-input.ts';
import type { RunState } from '../domain/run-record.ts';
import { failed, sampleAttempt } from './sample-attempt.ts';
import { sampleCorpus } from './sample-corpus.ts';
import { answered, callingReply, sampleReply } from './sample-reply.ts';
import { sampleSummary, sampleTaskResult, sampleUnanswered } from './sample-report-input.ts';
import { sampleRunRecord } from './sample-run-record.ts';
import { sampleVerdict } from './sample-verdict.ts';

/**
 * A run over the sample corpus: the first task right at the second try, the second a narrated call with hostile
 * text, the third unanswered.
 */
export function sampleExportedRun(options: { readonly text?: string; readonly state?: RunState } = {}) {
  const { text = 'close_old_threads(forum: kitchen)', state = 'incomplete' } = options;
  const corpus = sampleCorpus();
  const ids = corpus.tasks.map(({ id }) => id);
  const [first = '', second = '', third = ''] = ids;
  const record = sampleRunRecord({ taskOrder: [second, first, third] });
  const right = callingReply({ name: 'read_thread', arguments: { forum: 'garden', number: 12 } });
  const narrated = sampleReply({ text, calls: [{ name: 'close_old_threads', argumentsText: '{"forum": ' }] });
  const failure = { code: 'unreachable', message: 'nobody there', status: null } as const;
  const at = (second: number) => `2026-01-02T03:04:${String(second).padStart(2, '0')}.000Z`;
  const attempt = (fields: Partial<Attempt>) => sampleAttempt({ runId: record.id, ...fields });
  const attempts = [
    attempt({
      taskId: second,
      position: 0,
      startedAt: at(6),
      completion: answered(narrated, { prompt: text }),
    }),
    attempt({ taskId: first, position: 1, startedAt: at(7), completion: failed(failure) }),
    attempt({ taskId: first, position: 1, tryNumber: 2, startedAt: at(9), completion: answered(right) }),
    attempt({ taskId: third, position: 2, startedAt: at(10), completion: failed(failure) }),
  ];
  const evidence = { ruleVersion: 1, source: { in: 'text' }, start: 0, end: 5 } as const;
  const results: TaskResult[] = [
    sampleTaskResult({ taskId: first, tries: 2, failures: [failure], reply: right }),
    sampleTaskResult({
      taskId: second,
      reply: narrated,
      verdict: sampleVerdict({ routing: 0, arguments: 0, explanation: `called nothing: ${text}` }),
      bailOuts: [{ code: 'narrated-call', ...evidence, evidence: text.slice(0, 200) }],
    }),
    { ...sampleUnanswered(third), tries: 1, failures: [failure] },
  ];
  const entry = (
    sequence: number,
    kind: LedgerEntry['kind'],
    payload: LedgerEntry['payload'],
  ): LedgerEntry => ({
    sequence,
    at: at(5 + sequence * 3),
    kind,
    runId: record.id,
    payload,
    previousHash: String(sequence - 1).repeat(64),
    hash: String(sequence).repeat(64),
  });
  return {
    record,
    state,
    standing: 'exploratory',
    corpus,
    attempts,
    results,
    summary: sampleSummary(results),
    ledger: [
      entry(1, 'run-started', {}),
      ...(state === 'running' ? [] : [entry(2, 'run-ended', { reason: 'One task lacks an answer.' })]),
    ],
  } as const;
}
