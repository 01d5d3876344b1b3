import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openWorld } from '../surface/open-world.ts';
import type { OperationName } from '../surface/operations.ts';
import { SurfaceFailure } from '../surface/surface-failure.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { defineProgram, type MacroProgram } from './define-program.ts';
import { type Dispatch, dispatch } from './dispatch.ts';
import { dispatchCall } from './dispatch-call.ts';

const at = { owner: 'acme', repo: 'widgets' };
const forever = () => new Promise<never>(() => undefined);

/** A program with one handler; what it may do is given. */
function program(
  run: Parameters<typeof defineProgram>[0]['run'],
  options: { readonly capabilities?: readonly OperationName[]; readonly deadlineMs?: number } = {},
): MacroProgram {
  return defineProgram({
    macro: 'sample',
    schema: z.object({ owner: z.string(), count: z.int().default(3), apply: z.boolean().default(false) }),
    writes: ['apply'],
    capabilities: options.capabilities ?? ['get_issue', 'close_issue'],
    failures: { 'not-today': { hint: 'Come back tomorrow.', retryable: true } },
    deadlineMs: options.deadlineMs ?? 5000,
    run,
    inWords: (value) => JSON.stringify(value),
  });
}

function run(sample: MacroProgram, options: Partial<Dispatch> = {}) {
  return dispatch({
    program: sample,
    given: { owner: 'acme' },
    surface: openWorld(sampleWorld()),
    apply: false,
    signal: new AbortController().signal,
    elapsedMs: () => 0,
    ...options,
  });
}

const failureOf = (result: Awaited<ReturnType<typeof run>>) =>
  result.outcome.kind === 'failure' ? result.outcome.failure : null;

describe('dispatch', () => {
  it('fills in defaults and gives the value with its text', async () => {
    const result = await run(program(async (_, { count }) => ({ count: Number(count) })));
    expect(result.arguments).toEqual({ owner: 'acme', count: 3, apply: false });
    expect(result.outcome).toEqual({ kind: 'value', value: { count: 3 }, text: '{"count":3}' });
  });

  it.each([
    ['a wrong type', { owner: 3 }],
    ['a missing argument', {}],
    ['an unknown argument', { owner: 'acme', speed: 1 }],
    ['no object', 'acme'],
  ])('refuses %s before anything runs', async (_, given) => {
    const result = await run(program(forever), { given });
    expect(result.arguments).toBeNull();
    expect(failureOf(result)).toMatchObject({ code: 'arguments-refused', step: null, retryable: false });
  });

  it('refuses an operation that the program did not declare', async () => {
    const sample = program(async (context) =>
      context.step('look', async ({ read }) => (await read('get_repository', at)).name),
    );
    const surface = openWorld(sampleWorld());
    expect(failureOf(await run(sample, { surface }))).toMatchObject({
      code: 'capability-not-declared',
      step: 'look',
    });
  });

  it('refuses to read by a write, which would need no yes', async () => {
    const sample = program(async (context) =>
      context.step('look', async ({ read }) => {
        await read('close_issue' as 'get_issue', { ...at, number: 1 });
        return null;
      }),
    );
    const surface = openWorld(sampleWorld());
    expect(failureOf(await run(sample, { surface }))?.code).toBe('capability-not-declared');
    expect(surface.changes()).toEqual([]);
  });

  it('refuses a surface that lacks a declared read, and one that lacks a write only where it is to be done', async () => {
    const sample = program(async () => null);
    const offering = (...offers: OperationName[]) => openWorld(sampleWorld(), { offers: new Set(offers) });
    expect(failureOf(await run(sample, { surface: offering() }))?.code).toBe('capability-not-offered');
    const surface = offering('get_issue');
    expect(failureOf(await run(sample, { surface }))).toBeNull();
    const given = { owner: 'acme', apply: true };
    expect(failureOf(await run(sample, { surface, given, apply: true }))?.code).toBe(
      'capability-not-offered',
    );
  });

  const closing = program(async (context) =>
    context.step('close', async ({ write }) => {
      const issue = await write('close_issue', { ...at, number: 1 });
      return { closed: issue !== null, applies: context.applies };
    }),
  );

  it.each([
    ['neither asks', false, false, 0],
    ['only the call asks', true, false, 0],
    ['only the operator says yes', false, true, 0],
    ['both do', true, true, 1],
  ])('writes only if call and operator want it: %s', async (_, asks, apply, writes) => {
    const surface = openWorld(sampleWorld());
    const result = await run(closing, { surface, apply, given: { owner: 'acme', apply: asks } });
    expect(surface.changes()).toHaveLength(writes);
    expect(result.done).toEqual(surface.changes());
    expect(result.planned).toHaveLength(1 - writes);
    expect(result.outcome).toMatchObject({ value: { closed: writes === 1, applies: writes === 1 } });
  });

  it('keeps what was written before a failure', async () => {
    const sample = program(async (context) =>
      context.step('close', async ({ write }) => {
        await write('close_issue', { ...at, number: 1 });
        await write('close_issue', { ...at, number: 99 });
        return null;
      }),
    );
    const result = await run(sample, { apply: true, given: { owner: 'acme', apply: true } });
    expect(failureOf(result)).toMatchObject({ code: 'not-found', step: 'close' });
    expect(result.done.map(({ input }) => input['number'])).toEqual([1]);
  });

  it('gives a failure of the contract with its terms and step', async () => {
    const result = await run(
      program(async (context) => context.step('wait', () => context.fail('not-today', 'It is Sunday.'))),
    );
    expect(failureOf(result)).toEqual({
      code: 'not-today',
      step: 'wait',
      message: 'It is Sunday.',
      hint: 'Come back tomorrow.',
      retryable: true,
    });
  });

  it('throws what is a bug: an error of the handler, a code that the contract lacks', async () => {
    await expect(run(program(async () => Promise.reject(new TypeError('oops'))))).rejects.toThrow('oops');
    await expect(run(program(async (context) => context.fail('unheard-of', '')))).rejects.toThrow(/contract/);
  });

  it('runs independent steps at once, a few at a time, and times each', async () => {
    let inFlight = 0;
    let most = 0;
    const work = async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inFlight -= 1;
      return inFlight;
    };
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    let clock = 0;
    const result = await run(
      program(async (context) =>
        Object.keys(await context.parallel(Object.fromEntries(names.map((name) => [name, work])))),
      ),
      { elapsedMs: () => clock++ },
    );
    expect(most).toBe(4);
    expect(result.steps.map(({ name }) => name).sort()).toEqual(names);
    expect(result.steps.every(({ durationMs }) => durationMs > 0)).toBe(true);
  });

  it('stops the other steps when one fails, and names the one that failed', async () => {
    let stopped = false;
    const result = await run(
      program(async (context) => {
        await context.parallel({
          slow: ({ signal }) =>
            new Promise((_, reject) => {
              signal.addEventListener('abort', () => {
                stopped = true;
                reject(new SurfaceFailure({ code: 'aborted', operation: 'get_issue', message: '' }));
              });
            }),
          broken: ({ read }) => read('get_issue', { ...at, number: 99 }),
        });
        return null;
      }),
    );
    expect(failureOf(result)).toMatchObject({ code: 'not-found', step: 'broken' });
    expect(stopped).toBe(true);
  });

  it('records every fallback, whether an operation failed or not', async () => {
    const result = await run(
      program(async (context) => {
        await context.step('one', ({ read, fallback }) =>
          fallback({
            on: ['not-found'],
            work: () => read('get_issue', { ...at, number: 99 }),
            instead: () => null,
          }),
        );
        return context.step('two', ({ fellBack }) => {
          fellBack('the long way round');
          return null;
        });
      }),
    );
    expect(result.fallbacks).toEqual([
      { step: 'one', reason: 'get_issue: not-found' },
      { step: 'two', reason: 'the long way round' },
    ]);
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(['fell-back', 'fell-back']);
    expect(result.operations).toEqual([{ operation: 'get_issue', input: { ...at, number: 99 }, ok: false }]);
  });

  it('falls back on the codes named and on no other, and asks once', async () => {
    const result = await run(
      program(async (context) =>
        context.step('one', ({ read, fallback }) =>
          fallback({
            on: ['gone'],
            work: async () => (await read('get_issue', { ...at, number: 99 })).title,
            instead: () => null,
          }),
        ),
      ),
    );
    expect(failureOf(result)?.code).toBe('not-found');
    expect(result.operations).toHaveLength(1);
  });

  it('ends at the deadline although the handler does not, and names the step', async () => {
    const result = await run(program(async (context) => context.step('sleep', forever), { deadlineMs: 20 }));
    expect(failureOf(result)).toMatchObject({ code: 'deadline-passed', step: 'sleep', retryable: true });
  });

  it('writes nothing after its deadline', async () => {
    const surface = openWorld(sampleWorld());
    let late: Promise<unknown> = Promise.resolve();
    const sample = program(
      async (context) =>
        context.step('sleep', async ({ write }) => {
          late = new Promise((resolve) => setTimeout(resolve, 60)).then(() =>
            write('close_issue', { ...at, number: 1 }),
          );
          return forever();
        }),
      { deadlineMs: 20 },
    );
    await run(sample, { surface, apply: true, given: { owner: 'acme', apply: true } });
    await expect(late).rejects.toMatchObject({ code: 'aborted' });
    expect(surface.changes()).toEqual([]);
  });

  it('ends when it is stopped', async () => {
    const controller = new AbortController();
    const waiting = run(
      program(async (context) => context.step('sleep', forever)),
      {
        signal: controller.signal,
      },
    );
    setTimeout(() => controller.abort(), 10);
    expect(failureOf(await waiting)).toMatchObject({ code: 'aborted', step: 'sleep' });
    const stopped = await run(program(forever), { signal: AbortSignal.abort() });
    expect(failureOf(stopped)?.code).toBe('aborted');
  });

  it('tells when a spent quota is renewed', async () => {
    const sample = program(async (context) =>
      context.step('look', () => {
        throw new SurfaceFailure({
          code: 'rate-limited',
          operation: 'get_issue',
          message: 'spent',
          retryAfterMs: 1500,
        });
      }),
    );
    expect(failureOf(await run(sample))).toMatchObject({
      code: 'rate-limited',
      retryable: true,
      hint: expect.stringContaining('2 s'),
    });
  });
});

describe('dispatchCall', () => {
  const call = (name: string, argumentsText: string) =>
    dispatchCall({
      programs: [program(async () => 'well')],
      call: { name, argumentsText },
      surface: openWorld(sampleWorld()),
      apply: false,
      signal: new AbortController().signal,
      elapsedMs: () => 0,
    });

  it('runs the macro that is named', async () => {
    expect((await call('sample', '{"owner": "acme"}')).outcome).toMatchObject({ value: 'well' });
  });

  it.each([
    ['unknown-macro', 'sampel', '{}'],
    ['arguments-unreadable', 'sample', '{"owner":'],
    ['arguments-unreadable', 'sample', '["acme"]'],
  ])('fails with %s', async (code, name, text) => {
    const { outcome } = await call(name, text);
    expect(outcome).toMatchObject({ kind: 'failure', failure: { code, step: null } });
  });

  it('names the macro that was probably meant', async () => {
    const { outcome } = await call('sampel', '{}');
    expect(outcome.kind === 'failure' ? outcome.failure.message : '').toContain('did you mean "sample"');
  });
});
