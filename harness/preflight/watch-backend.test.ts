import { describe, expect, it } from 'vitest';
import type { Backend } from '../backends/backend.ts';
import type { Inspector, ServingFacts } from '../backends/inspector.ts';
import type { Completion, FailureCode } from '../domain/attempt.ts';
import { sampleReply } from '../testing/sample-reply.ts';
import { sampleServingFacts } from '../testing/sample-serving-facts.ts';
import { watchBackend } from './watch-backend.ts';

const request = { taskId: 'a', prompt: 'One.', signal: new AbortController().signal };
const failed = (code: FailureCode): Completion => ({
  kind: 'failed',
  request: {},
  response: null,
  failure: { code, message: code, status: null },
});
const answered = (loadMs: number | null = 20): Completion => ({
  kind: 'answered',
  request: {},
  response: {},
  reply: sampleReply({ loadMs }),
});

function backendOf(
  completions: (number: number) => Completion,
  facts: (number: number) => Partial<ServingFacts> = () => ({}),
): Backend & { readonly asked: () => number } {
  let asked = 0;
  const unused = async () => {
    throw new Error('not asked for');
  };
  const inspector: Inspector = {
    ask: unused,
    render: unused,
    readApart: unused,
    vocabulary: unused,
    facts: async () => sampleServingFacts(facts(asked)),
    close: async () => undefined,
  };
  return {
    asked: () => asked,
    describe: async () => ({}),
    complete: async () => {
      asked += 1;
      return completions(asked);
    },
    inspector,
    close: async () => undefined,
  };
}

async function run(backend: Backend, times: number) {
  const watch = await watchBackend(backend);
  const kinds: string[] = [];
  for (let time = 0; time < times; time += 1) kinds.push((await watch.backend.complete(request)).kind);
  return { kinds, changed: await watch.changed() };
}

describe('watchBackend', () => {
  it('says nothing of a server that stays the same, fails at times, and is slow to load first', async () => {
    const backend = backendOf((number) =>
      number === 1 ? answered(9_000) : number === 5 ? failed('timeout') : answered(),
    );
    const { kinds, changed } = await run(backend, 50);
    expect(changed).toBeNull();
    expect(kinds.filter((kind) => kind === 'failed')).toHaveLength(1);
  });

  it('stops asking once other weights answer', async () => {
    const backend = backendOf(
      () => answered(),
      (asked) => ({ weightsDigest: (asked > 10 ? 'd' : 'b').repeat(64) }),
    );
    const { kinds, changed } = await run(backend, 60);
    expect(changed).toContain('the weights changed');
    expect(backend.asked()).toBe(20);
    expect(kinds.lastIndexOf('answered')).toBe(18);
  });

  it('sees a change behind the last request', async () => {
    const backend = backendOf(
      () => answered(),
      (asked) => ({ engineVersion: asked > 2 ? '2.0' : '1.0' }),
    );
    expect((await run(backend, 3)).changed).toContain('server version changed');
  });

  it('sees a restart: the model loaded anew, or a server that was gone and is back', async () => {
    const reloaded = backendOf((number) => answered(number === 4 ? 3_000 : 20));
    expect((await run(reloaded, 6)).changed).toContain('loaded anew');
    const back = backendOf((number) => (number === 3 ? failed('unreachable') : answered()));
    expect((await run(back, 6)).changed).toContain('went away and came back');
  });

  it('leaves a server that is gone for good to the runner', async () => {
    const gone = backendOf((number) => (number > 2 ? failed('unreachable') : answered()));
    expect((await run(gone, 6)).changed).toBeNull();
  });

  it('leaves a backend without a model as it is', async () => {
    const { inspector: _, ...plain } = backendOf(() => answered());
    const watch = await watchBackend(plain);
    expect(watch.backend).toBe(plain);
    expect(await watch.changed()).toBeNull();
  });
});
