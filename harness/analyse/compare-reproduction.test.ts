import { describe, expect, it } from 'vitest';
import type { Attempt } from '../domain/attempt.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { failed, sampleAttempt } from '../testing/sample-attempt.ts';
import { answered, sampleReply } from '../testing/sample-reply.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleVerdict, unscoredVerdict } from '../testing/sample-verdict.ts';
import { compareReproduction, type ReproducedRun } from './compare-reproduction.ts';

const ids = Array.from({ length: 20 }, (_, index) => `read-${index + 1}`);
const tasks = ids.map((id) => sampleTask({ id }));
const settings = { alpha: 0.05, seed: 1 };

interface Change {
  readonly text?: string;
  readonly right?: boolean;
  readonly request?: Attempt['completion']['request'];
  readonly failed?: boolean;
}

/** A run in which every task is right and says `yes`, changed where the test says so. */
function run(changes: Readonly<Record<string, Change>> = {}, record: Partial<RunRecord> = {}): ReproducedRun {
  const each = ids.map((taskId) => {
    const change = changes[taskId] ?? {};
    const request = change.request ?? { prompt: taskId, temperature: 0 };
    const completion =
      change.failed === true
        ? failed()
        : { ...answered(sampleReply({ text: change.text ?? 'yes' })), request };
    const right = change.right === false ? 0 : 1;
    const verdict =
      change.failed === true ? unscoredVerdict() : sampleVerdict({ routing: right, arguments: right });
    return { taskId, attempt: sampleAttempt({ taskId, completion }), verdict };
  });
  return {
    record: sampleRunRecord({ taskOrder: ids, ...record }),
    attempts: new Map(each.map(({ taskId, attempt }) => [taskId, attempt])),
    outcomes: new Map(each.map(({ taskId, verdict }) => [taskId, { verdict, bailOuts: [], timing: null }])),
  };
}

const compare = (original: ReproducedRun, repeated: ReproducedRun) =>
  compareReproduction({ original, repeated, tasks, settings });

describe('compareReproduction', () => {
  it('calls a run identical whose every output is the same, whatever its times', () => {
    const found = compare(run(), run());
    expect(found.verdict).toBe('identical');
    expect(found.counts).toEqual({
      'same-output': 20,
      'same-verdict': 0,
      'other-verdict': 0,
      'infrastructure-failure': 0,
    });
    expect(found.statement).toBe('Identical: the same output on all 20 tasks, 1.000 both times.');
  });

  it('tells another output with the same verdict from another verdict', () => {
    const found = compare(run(), run({ 'read-2': { text: 'ja' }, 'read-3': { text: 'no', right: false } }));
    expect(found.verdict).toBe('within-interval');
    expect(found.tasks.slice(0, 4).map(({ result }) => result)).toEqual([
      'same-output',
      'same-verdict',
      'other-verdict',
      'same-output',
    ]);
    expect(found.statement).toContain('another output on 2 of 20 tasks, another verdict on 1');
    expect(found.statement).toContain('No recorded field differs');
  });

  it('calls a score outside the interval different', () => {
    const wrong = Object.fromEntries(ids.slice(0, 12).map((id) => [id, { text: 'no', right: false }]));
    const found = compare(run(), run(wrong, { backend: { name: 'scripted', weightsSha256: 'b' } }));
    expect(found.verdict).toBe('different');
    expect(found.statement).toContain('the weights, backend.weightsSha256 was not recorded and is "b"');
    expect(found.tasks[0]?.because).toEqual(['weights-differ']);
  });

  it('sees a prompt and settings that differ, and says which task first', () => {
    const found = compare(
      run(),
      run({
        'read-4': { text: 'ja', request: { prompt: 'other', temperature: 0 } },
        'read-5': { request: { prompt: 'read-5', temperature: 0.8 } },
      }),
    );
    expect(found.tasks[3]).toMatchObject({ result: 'same-verdict', because: ['prompt-differs'] });
    expect(found.tasks[4]).toMatchObject({ result: 'same-output', because: ['settings-differ'] });
    expect(found.statement).toContain('the prompt sent for read-4 differs');
  });

  it('has no verdict while a task lacks an answer on a side', () => {
    const found = compare(run(), run({ 'read-9': { failed: true } }));
    expect(found.verdict).toBe('incomplete');
    expect(found.tasks[8]).toMatchObject({ result: 'infrastructure-failure', repeated: null });
    expect(found.repeated.bounds).toEqual({ low: 0.95, high: 1 });
    expect(compare(run({ 'read-9': { failed: true } }), run()).verdict).toBe('incomplete');
  });

  it('takes a reply cut off for another output', () => {
    const base = run();
    const cut = sampleAttempt({
      taskId: 'read-1',
      completion: {
        ...answered(sampleReply({ text: 'yes', finishReason: 'length' })),
        request: { prompt: 'read-1', temperature: 0 },
      },
    });
    const found = compare(base, { ...base, attempts: new Map([...base.attempts, ['read-1', cut]]) });
    expect(found.tasks[0]?.result).toBe('same-verdict');
  });

  it('lists fields by how likely they explain a difference', () => {
    const found = compare(
      run(
        {},
        { machine: { processor: 'a' }, backend: { llamaCpp: 'b1', weightsSha256: 'x', fileSha256: '1' } },
      ),
      run(
        {},
        {
          machine: { processor: 'b' },
          backend: { llamaCpp: 'b2', weightsSha256: 'x', fileSha256: '2', chatTemplateSha256: 'y' },
        },
      ),
    );
    expect(found.differences.map(({ cause, field }) => `${cause} ${field}`)).toEqual([
      'prompt backend.chatTemplateSha256',
      'engine backend.fileSha256',
      'engine backend.llamaCpp',
      'machine machine.processor',
    ]);
  });
});
