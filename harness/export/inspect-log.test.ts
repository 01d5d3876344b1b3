import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../testing/hostile-reply.ts';
import { sampleExportedRun } from '../testing/sample-exported-run.ts';
import { sampleSummary, sampleTaskResult } from '../testing/sample-report-input.ts';
import { inspectEvalFile, inspectJsonFile } from './inspect-eval-file.ts';
import { inspectLog } from './inspect-log.ts';
import { inspectHeaderSchema, inspectLogSchema } from './inspect-log-schema.ts';
import { inspectFileName } from './inspect-names.ts';

const run = sampleExportedRun();
const log = inspectLog(run);
const [right, narrated, unanswered] = log.samples;

/** The sample run with every task answered. */
function complete() {
  const state = 'complete';
  const [first, second] = run.results;
  const third = sampleTaskResult({ taskId: 'none-1' });
  if (first === undefined || second === undefined) throw new Error('the sample has results');
  const results = [first, second, third];
  const attempts = run.attempts.filter(({ taskId }) => taskId !== 'none-1');
  const last = { ...attempts[0], taskId: 'none-1', position: 2 } as (typeof attempts)[number];
  return { ...run, state, results, attempts: [...attempts, last], summary: sampleSummary(results) } as const;
}

describe('inspectLog', () => {
  it('is read back as it was written, by a schema that refuses every other key', () => {
    const read = inspectLogSchema.parse(JSON.parse(inspectJsonFile(log)));
    expect(read).toEqual(log);
    expect(() => inspectLogSchema.parse({ ...log, surprise: 1 })).toThrow('surprise');
  });

  it('has its keys in the order in which readers of headers need them', () => {
    const keys = Object.keys(JSON.parse(inspectJsonFile(log)));
    expect(keys.slice(0, 5)).toEqual(['version', 'status', 'eval', 'plan', 'results']);
    expect(keys.at(-1)).toBe('samples');
  });

  it('says what was run: digest, quantisation, registration, corpus, commit', () => {
    const record = {
      ...run.record,
      registrationId: 'forum_v1',
      lockHash: 'c0ffee',
      sources: { harness: 'h', commit: 'abc', dirty: true },
      backend: { manifestDigest: 'd1' },
      cell: { ...run.record.cell, config: { ...run.record.cell.config, quantisation: 'q8_0' } },
    };
    const { eval: spec } = inspectLog({ ...run, record });
    expect(spec).toMatchObject({
      task: 'forum-v1',
      task_version: '1',
      model: 'scripted/sample:q8_0',
      model_generate_config: { temperature: 0, seed: 1, max_tokens: 256 },
      model_args: { weights_digest: 'd1', quantisation: 'q8_0' },
      dataset: { samples: 3, shuffled: true },
      revision: { type: 'git', commit: 'abc', dirty: true },
      metadata: { registration: 'forum_v1', lock: 'c0ffee', corpus_hash: '2'.repeat(64), run: run.record.id },
    });
    expect(log.eval).not.toHaveProperty('revision');
    expect(log.eval.metadata['ledger']).toMatchObject([{ sequence: 1 }, { sequence: 2, kind: 'run-ended' }]);
  });

  it('gives an answered task its scores, bail-outs among them, and the literal request and reply', () => {
    expect(right?.scores['strict']).toMatchObject({ value: 1, explanation: 'as wanted', history: [] });
    expect(Object.keys(right?.scores ?? {})).toEqual([
      'strict',
      'points',
      'routing',
      'arguments',
      'executable',
      'safe',
      'bail_out',
    ]);
    expect(right?.output.choices[0]?.message.tool_calls).toEqual([
      {
        id: 'read-1-1',
        function: 'read_thread',
        arguments: { forum: 'garden', number: 12 },
        type: 'function',
      },
    ]);
    expect(narrated?.scores).toMatchObject({
      strict: { value: 0 },
      bail_out: { value: 1, explanation: expect.stringContaining('narrated-call') },
    });
    expect(narrated?.metadata).toMatchObject({ bucket: 'close_old_threads', difficulty: 'direct' });
    expect(narrated?.events[0]?.call.request).toEqual({ prompt: 'close_old_threads(forum: kitchen)' });
  });

  it('keeps arguments that are no JSON object as an error of the call', () => {
    expect(narrated?.output.choices[0]?.message.tool_calls?.[0]).toMatchObject({
      arguments: {},
      parse_error: 'The arguments are no JSON object: {"forum": ',
    });
  });

  it('keeps every try: a model event each, those that failed before an answer as retries', () => {
    expect(right?.events.map(({ error }) => error ?? 'answered')).toEqual([
      'unreachable: nobody there',
      'answered',
    ]);
    expect(right).toMatchObject({
      error_retries: [{ message: 'unreachable: nobody there' }],
      started_at: '2026-01-02T03:04:07.000Z',
      completed_at: '2026-01-02T03:04:09.005Z',
      total_time: 2.005,
    });
    expect(right).not.toHaveProperty('error');
    expect(right?.events[1]?.working_start).toBe(4);
  });

  it('gives an unanswered task an error and no score', () => {
    expect(unanswered).toMatchObject({
      scores: {},
      error: { message: 'unreachable: fetch failed' },
      completed_at: null,
    });
    expect(unanswered).not.toHaveProperty('error_retries');
  });

  it('has no figure while a task is unanswered, and the same figures as everywhere once none is', () => {
    expect(log).toMatchObject({
      status: 'error',
      error: { message: 'One task lacks an answer.' },
      results: { total_samples: 3, completed_samples: 2, scores: [] },
    });
    const whole = inspectLog(complete());
    expect(whole).toMatchObject({ status: 'success' });
    expect(whole).not.toHaveProperty('error');
    const [strict] = whole.results.scores;
    expect(strict).toMatchObject({ name: 'strict', scored_samples: 3, metrics: { mean: { value: 2 / 3 } } });
    expect(whole.results.scores.at(-1)).toMatchObject({ metrics: { mean: { value: 1 / 3 } } });
  });

  it('calls a run that was stopped cancelled, with the tasks that were asked, and one that goes on started', () => {
    const stopped = inspectLog({ ...run, state: 'aborted', attempts: run.attempts.slice(0, 1) });
    expect(stopped.status).toBe('cancelled');
    expect(stopped.samples.map(({ id }) => id)).toEqual(['close-1']);
    expect(stopped.eval.dataset.sample_ids).toHaveLength(3);
    const going = inspectLog(sampleExportedRun({ state: 'running' }));
    expect(going).toMatchObject({ status: 'started', stats: { completed_at: '' } });
  });

  it('offers each tool with a default for every argument, and no argument where the schema was hidden', () => {
    const [tool] = right?.events[0]?.tools ?? [];
    expect(tool?.parameters.properties['days']).toEqual({
      type: 'integer',
      description: 'Days without activity, 1 to 365. Default 30.',
      default: null,
    });
    const config = { ...run.record.cell.config, schema: 'hidden' as const };
    const hidden = inspectLog({ ...run, record: { ...run.record, cell: { ...run.record.cell, config } } });
    expect(hidden.samples[0]?.events[0]?.tools[0]?.parameters.properties).toEqual({});
  });

  it('counts tokens only where every reply counted them', () => {
    expect(log.stats.model_usage['scripted/sample']).toMatchObject({ input_tokens: 200, output_tokens: 20 });
    const attempts = run.attempts.map((attempt) =>
      attempt.tryNumber === 2 && attempt.completion.kind === 'answered'
        ? {
            ...attempt,
            completion: {
              ...attempt.completion,
              reply: { ...attempt.completion.reply, replyTokens: null },
            },
          }
        : attempt,
    );
    expect(inspectLog({ ...run, attempts }).stats.model_usage).toEqual({});
  });

  it.each(Object.entries({ ...hostileTexts, half: 'a\ud800b\udc00c', none: '\u0000' }))(
    'stays Unicode JSON with %s in a reply',
    (_, text) => {
      const hostile = inspectLog(sampleExportedRun({ text }));
      expect(hostile.samples[1]?.output.completion).toBe(Buffer.from(text).toString());
      const file = inspectJsonFile(hostile);
      expect(Buffer.from(file).toString()).toBe(file);
      expect(file).not.toMatch(/\\ud[89a-f]/i);
    },
  );
});

describe('an .eval file', () => {
  const bytes = inspectEvalFile(log);
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, JSON.parse(strFromU8(content))]),
  );

  it('holds the header without samples, each sample, and the list of them', () => {
    expect(Object.keys(files)).toEqual([
      'header.json',
      'samples/read-1_epoch_1.json',
      'samples/close-1_epoch_1.json',
      'samples/none-1_epoch_1.json',
      'summaries.json',
    ]);
    expect({ ...inspectHeaderSchema.parse(files['header.json']), samples: log.samples }).toEqual(log);
    expect(files['samples/close-1_epoch_1.json']).toEqual(narrated);
    expect(files['summaries.json']).toMatchObject([
      { id: 'read-1', scores: { strict: { value: 1 } }, completed: true },
      { id: 'close-1' },
      { id: 'none-1', error: 'unreachable: fetch failed' },
    ]);
  });

  it('is the same to the byte every time', () => {
    expect(inspectEvalFile(inspectLog(sampleExportedRun()))).toEqual(bytes);
  });
});

it('a file name begins with the time and has the task and an id between underscores', () => {
  expect(inspectFileName(run)).toMatch(/^2026-01-02T03-04-05\+00-00_forum-1_[2-9A-Za-z]{22}$/);
});
