import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadOutcomeCorpus } from '../../../harness/arms/load-outcome-corpus.ts';
import { worldOf } from '../../../harness/arms/outcome-corpus.ts';
import { openWorker, type WorkerName } from '../../../harness/arms/scripted/open-worker.ts';
import { systemPrompts } from '../../../harness/arms/system-prompts.ts';
import { primitives } from '../../../harness/arms/tool-offer.ts';
import { workOn } from '../../../harness/arms/work-on.ts';
import { type ArmKind, armKinds } from '../../../harness/domain/arm.ts';
import type { OutcomeVerdict } from '../../../harness/domain/outcome-verdict.ts';
import { programs } from '../../../harness/handlers/programs.ts';
import { goldWorld } from '../../../harness/outcomes/gold-world.ts';
import { scoreOutcome } from '../../../harness/outcomes/score-outcome.ts';
import { sampleOpenOptions } from '../../../harness/testing/sample-open-options.ts';

const root = join(import.meta.dirname, '../../..');
const { corpus } = await loadOutcomeCorpus({ root, folder: import.meta.dirname });
const { signal } = new AbortController();

/** What a worker without a model reaches in an arm, task by task. */
async function verdicts(
  name: WorkerName,
  kind: ArmKind,
): Promise<(OutcomeVerdict & { readonly id: string })[]> {
  const open = { ...sampleOpenOptions(), systemPrompt: systemPrompts[kind] };
  const backend = openWorker({ open, name, arm: kind, tasks: corpus.tasks });
  return Promise.all(
    corpus.tasks.map(async (task) => {
      const world = worldOf(corpus, task);
      const episode = await workOn({
        arm: { kind, maxRequests: 10, resultCharacters: 1500 },
        prompt: task.prompt,
        world,
        toolset: corpus.toolset,
        programs,
        ask: ({ prompt }) => backend.complete({ taskId: task.id, prompt, signal }),
        signal,
      });
      const goal = await goldWorld(world, task.gold.changes);
      return { id: task.id, ...scoreOutcome({ gold: task.gold, goldWorld: goal, episode }) };
    }),
  );
}

it('offers loops what the programs of the macros are made of', () => {
  expect([...primitives].sort()).toEqual([...new Set(programs.flatMap((each) => each.capabilities))].sort());
});

describe.each(armKinds)('the corpus in the arm %s', (kind) => {
  it('is solved to the last task by the oracle, which sees what the arm shows', async () => {
    const found = await verdicts('oracle', kind);
    expect(found.filter((verdict) => verdict.kind !== 'scored' || !verdict.success)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(40);
  });

  it.each(['no-op', 'echo', 'list-everything'] as const)('gives nothing to %s', async (name) => {
    const found = await verdicts(name, kind);
    expect(found.filter((verdict) => verdict.kind !== 'scored' || verdict.success)).toEqual([]);
    expect(found.every((verdict) => verdict.kind === 'scored' && verdict.unrequestedWrites === 0)).toBe(true);
  });
});
