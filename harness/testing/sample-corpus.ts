import type { Corpus } from '../domain/corpus.ts';
import { sampleTask } from './sample-task.ts';
import { sampleToolset } from './sample-toolset.ts';

/** A corpus of three tasks, one of them without a fitting macro, that keeps every promise of its manifest. */
export function sampleCorpus(fields: Partial<Corpus> = {}): Corpus {
  return {
    manifest: {
      id: 'forum',
      version: '1',
      title: 'Forum',
      buckets: { read_thread: 1, close_old_threads: 1, no_macro: 1 },
      tags: { 'number-word': 'A number is written as a word.', ambiguous: 'Two readings are right.' },
    },
    tasks: [
      sampleTask(),
      sampleTask({
        id: 'close-1',
        bucket: 'close_old_threads',
        prompt: 'Tidy the kitchen forum: whatever slept for thirty days can go.',
        gold: {
          kind: 'calls',
          calls: [
            {
              macro: 'close_old_threads',
              arguments: { forum: { equals: 'kitchen' }, days: { oneOf: [30, 31] }, apply: { equals: true } },
            },
          ],
        },
        tags: ['number-word'],
      }),
      sampleTask({
        id: 'none-1',
        bucket: 'no_macro',
        prompt: 'Ban the user who wrote post 77 in the attic forum.',
        gold: { kind: 'no-call' },
        rationale: 'No macro bans anybody.',
      }),
    ],
    toolset: sampleToolset,
    systemPrompt: 'Pick one.',
    ...fields,
  };
}
