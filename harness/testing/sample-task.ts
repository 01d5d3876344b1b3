import type { Task } from '../domain/task.ts';

/** A task with the fields a test cares about; the rest is plausible. */
export function sampleTask(fields: Partial<Task> = {}): Task {
  return {
    id: 'read-1',
    bucket: 'read_thread',
    difficulty: 'direct',
    prompt: 'Read thread 12 of the garden forum.',
    gold: {
      kind: 'calls',
      calls: [{ macro: 'read_thread', arguments: { forum: { equals: 'garden' }, number: { equals: 12 } } }],
    },
    tags: [],
    rationale: 'Asked for directly.',
    ...fields,
  };
}
