import { describe, expect, it } from 'vitest';
import type { Completion } from '../domain/attempt.ts';
import { programs } from '../handlers/programs.ts';
import { answered, sampleReply } from '../testing/sample-reply.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import type { Episode, StepRequest } from './episode.ts';
import { replayEpisode } from './replay-episode.ts';
import { workOn } from './work-on.ts';

const { signal } = new AbortController();
const at = { owner: 'acme', repo: 'widgets' };
type Calls = readonly (readonly [name: string, given: object | string])[];

function reply(calls: Calls): Completion {
  return answered(
    sampleReply({
      text: '',
      calls: calls.map(([name, given]) => ({
        name,
        argumentsText: typeof given === 'string' ? given : JSON.stringify(given),
      })),
    }),
  );
}

const failure = (code: 'context-overflow' | 'unreachable'): Completion => ({
  kind: 'failed',
  request: null,
  response: null,
  failure: { code, message: code, status: null },
});

/** Work with scripted replies, and what was asked. */
async function work(
  kind: 'route' | 'structured-loop' | 'free-loop',
  script: readonly (Calls | Completion)[],
  maxRequests = 4,
): Promise<Episode & { readonly asked: readonly StepRequest[] }> {
  const asked: StepRequest[] = [];
  const episode = await workOn({
    arm: { kind, maxRequests, resultCharacters: 600 },
    prompt: 'Look at issue 1 in acme/widgets.',
    world: sampleWorld(),
    toolset: sampleToolset,
    programs,
    signal,
    ask: async (request) => {
      asked.push(request);
      const next = script[asked.length - 1] ?? [];
      return 'kind' in next ? next : reply(next);
    },
  });
  return { ...episode, asked };
}

const read = ['get_issue', { ...at, number: 1 }] as const;
const close = ['close_issue', { ...at, number: 1 }] as const;
const names = ({ tools }: StepRequest) => tools.map((tool) => tool.function.name);

describe('the structured loop', () => {
  it('asks for exactly one call, of tools whose input can be known by now', async () => {
    const { asked } = await work('structured-loop', [[read], []]);
    expect(asked.every(({ exactlyOneCall }) => exactlyOneCall)).toBe(true);
    expect(names(asked[0] as StepRequest)).not.toContain('close_issue');
    expect(names(asked[0] as StepRequest)).not.toContain('answer');
    expect(names(asked[1] as StepRequest)).toEqual(expect.arrayContaining(['close_issue', 'answer']));
  });

  it('refuses a call that the state does not allow, and two calls at once, and says so in the next request', async () => {
    const { asked, calls, changes } = await work('structured-loop', [[close], [read, read], []]);
    expect(calls.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
    expect(asked[1]?.prompt).toContain('refused: not on offer now');
    expect(asked[2]?.prompt).toContain('refused: one call a step');
    expect(changes).toEqual([]);
  });

  it('offers only ways to end in the last request, and stops after it', async () => {
    const { asked, end } = await work('structured-loop', [[read], [read], [read]], 3);
    expect(names(asked[2] as StepRequest)).toEqual(['answer', 'hand_over']);
    expect(asked).toHaveLength(3);
    expect(end).toEqual({ kind: 'out-of-requests' });
  });
});

describe('the free loop', () => {
  it('does several calls of a reply in order, and nothing after the answer', async () => {
    const answer = ['answer', { kind: 'bug' }] as const;
    const { end, changes, calls } = await work('free-loop', [[read, answer, close]]);
    expect(end).toEqual({ kind: 'answered', facts: { kind: 'bug' } });
    expect(calls).toHaveLength(2);
    expect(changes).toEqual([]);
  });

  it('writes into a world of its own', async () => {
    const { changes, world } = await work('free-loop', [[close]]);
    expect(changes).toMatchObject([{ operation: 'close_issue', input: { number: 1 } }]);
    expect(world.repositories[0]?.issues[0]?.state).toBe('closed');
    expect(sampleWorld().repositories[0]?.issues[0]?.state).toBe('open');
  });

  it('shows failures of the world and refused arguments, and goes on', async () => {
    const { calls, end } = await work('free-loop', [
      [['get_issue', { owner: 'nobody', repo: 'nothing', number: 1 }]],
      [['get_issue', { ...at, number: 'one' }]],
      [['get_issue', 'no JSON']],
      [['answer', { severity: 'awful' }]],
    ]);
    expect(calls.map(({ result }) => result)).toEqual([
      'failed: not-found',
      'refused: wrong number',
      'refused: the arguments are no JSON object',
      'refused: wrong severity',
    ]);
    expect(end.kind).toBe('out-of-requests');
  });

  it.each([
    ['a reply without a call ends it', [[read], []], 'no-call'],
    [
      'a context that no longer holds the calls is an end',
      [[read], failure('context-overflow')],
      'out-of-context',
    ],
    ['a context that never held the request is none', [failure('context-overflow')], 'unanswered'],
    ['an outage is none', [[read], failure('unreachable')], 'unanswered'],
  ] as const)('%s', async (_, script, kind) => {
    expect((await work('free-loop', script)).end.kind).toBe(kind);
  });
});

describe('the route', () => {
  const triage = ['triage_issue', { ...at, number: 1 }] as const;
  it.each([
    ['answers with the facts of the macro', [triage], 'answered'],
    ['hands over', [['hand_over', { reason: 'nothing_fits' }]], 'handed-over'],
    ['does nothing for two calls', [triage, triage], 'refused'],
    ['does nothing for an unknown macro', [['triage', {}]], 'refused'],
    ['does nothing for arguments that the schema refuses', [['triage_issue', at]], 'refused'],
    [
      'fails where the world lacks the repository',
      [['triage_issue', { ...at, repo: 'x', number: 1 }]],
      'failed',
    ],
    ['ends without a call', [], 'no-call'],
  ] as [string, Calls, string][])('%s', async (_, calls, kind) => {
    const { end, asked, changes } = await work('route', [calls]);
    expect(end.kind).toBe(kind);
    expect(asked).toHaveLength(1);
    expect(changes).toEqual([]);
  });
});

describe('replayEpisode', () => {
  const setting = {
    name: 'run x',
    arm: { kind: 'free-loop', maxRequests: 4, resultCharacters: 600 } as const,
    prompt: 'Look at issue 1 in acme/widgets.',
    world: sampleWorld(),
    toolset: sampleToolset,
    programs,
    signal,
  };
  const stored = (completion: Completion, prompt: string): Completion =>
    completion.kind === 'answered' ? { ...completion, request: { prompt } } : completion;

  it('gives the same episode from stored replies', async () => {
    const script = [reply([read]), reply([close]), reply([['answer', {}]])];
    const live = await work('free-loop', script);
    const steps = script.map((each, index) => stored(each, live.asked[index]?.prompt ?? ''));
    const again = await replayEpisode({ ...setting, steps });
    expect(again.end).toEqual(live.end);
    expect(again.changes).toEqual(live.changes);
    expect(again.calls).toEqual(live.calls);
  });

  it('is unanswered where the stored replies end too early', async () => {
    expect((await replayEpisode({ ...setting, steps: [] })).end.kind).toBe('unanswered');
  });

  it('refuses a request that the arm would not make', async () => {
    const steps = [stored(reply([read]), 'something else')];
    await expect(replayEpisode({ ...setting, steps })).rejects.toMatchObject({ code: 'evidence-differs' });
  });
});
