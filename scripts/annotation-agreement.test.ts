import { describe, expect, it } from 'vitest';
import { sampleTask } from '../harness/testing/sample-task.ts';
import { sampleToolset } from '../harness/testing/sample-toolset.ts';
import type { Answer } from './annotation.ts';
import { agreementTable, annotationAgreement } from './annotation-agreement.ts';

const read = sampleTask({ id: 'read', prompt: 'Read thread 12 of the garden forum.' });
const none = sampleTask({ id: 'none', prompt: 'Ban somebody.', gold: { kind: 'no-call' } });
const ask = sampleTask({
  id: 'ask',
  prompt: 'Read a thread.',
  gold: { kind: 'question', missing: ['number', 'forum'], names: 'forum|number' },
});

function agreement(answers: Readonly<Record<'read' | 'none' | 'ask', Answer>>) {
  const annotated = [read, none, ask].map((task) => ({
    prompt: task.prompt,
    answer: answers[task.id as 'read' | 'none' | 'ask'],
    note: null,
  }));
  return annotationAgreement([read, none, ask], sampleToolset, annotated.toReversed());
}

const right: Answer = [{ macro: 'read_thread', arguments: { forum: 'garden', number: 12 } }];

describe('annotationAgreement', () => {
  it('finds full agreement where the gold accepts all answers, whatever their order', () => {
    const found = agreement({ read: right, none: 'no-call', ask: { question: ['forum', 'number'] } });
    expect(found.labels).toEqual({ of: 3, equal: 3, differing: [] });
    expect(found.kappa).toBe(1);
    expect(found.calls).toEqual({ of: 1, equal: 1, differing: [] });
    expect(found.questions).toEqual({ of: 1, equal: 1, differing: [] });
  });

  it('names the tasks whose labels differ, and leaves them out of the arguments', () => {
    const found = agreement({ read: 'no-call', none: 'no-call', ask: right });
    expect(found.labels).toEqual({ of: 3, equal: 1, differing: ['read', 'ask'] });
    expect(found.calls.of).toBe(0);
    expect(found.questions.of).toBe(0);
  });

  it('names the tasks whose arguments or missing arguments differ', () => {
    const found = agreement({
      read: [{ macro: 'read_thread', arguments: { forum: 'garden', number: 13 } }],
      none: 'no-call',
      ask: { question: ['number'] },
    });
    expect(found.labels.equal).toBe(3);
    expect(found.calls).toEqual({ of: 1, equal: 0, differing: ['read'] });
    expect(found.questions).toEqual({ of: 1, equal: 0, differing: ['ask'] });
  });

  it('tells one call from two of the same macro', () => {
    const twice: Answer = Array.isArray(right) ? [...right, ...right] : right;
    const found = agreement({ read: twice, none: 'no-call', ask: right });
    expect(found.labels.differing).toEqual(['read', 'ask']);
  });

  it('refuses a task whose prompt was not annotated', () => {
    expect(() => annotationAgreement([read], sampleToolset, [])).toThrow(
      'read: its prompt was not annotated',
    );
  });
});

describe('agreementTable', () => {
  it('prints counts, differing tasks and kappa', () => {
    const found = agreement({ read: 'no-call', none: 'no-call', ask: { question: ['forum', 'number'] } });
    const text = agreementTable(found);
    expect(text).toContain('| 3 | 2 | 20.8% to 93.9% | `read` |');
    expect(text).toContain('| 0 | 0 | – | none |');
    expect(text).toContain("Cohen's kappa of the labels: 0.500");
  });
});
