import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../domain/config.ts';
import { sampleModelsFile as modelsFile } from '../testing/sample-models-file.ts';
import { sampleConfig } from '../testing/sample-registration.ts';
import { thrownError } from '../testing/thrown-error.ts';
import type { Factors } from './factors.ts';
import { planCells } from './plan-cells.ts';
import { resolveModel } from './resolve-model.ts';

function ids(names: readonly string[], factors: Factors = {}): string[] {
  return plan(names, factors).map(({ id }) => id);
}

function plan(names: readonly string[], factors: Factors = {}) {
  return planCells({ modelsFile, selections: names.map((name) => resolveModel(name, modelsFile)), factors });
}

describe('planCells', () => {
  it('gives each model its usual config when nothing is chosen', () => {
    expect(ids(['silent', 'tiny', 'served-7b'])).toEqual([
      'silent raw greedy free shown',
      'tiny:q8_0 raw greedy free shown',
      'served-7b:q4_K_M shipped greedy free shown',
    ]);
    expect(plan(['tiny'])[0]?.config).toEqual(sampleConfig);
    expect(plan(['served-7b'])[0]?.config.contextTokens).toBe(8192);
  });

  it('makes a grid of several values', () => {
    expect(ids(['tiny'], { quantisation: ['f16', 'q8_0'], schema: ['shown', 'hidden'] })).toEqual([
      'tiny:f16 raw greedy free shown',
      'tiny:f16 raw greedy free hidden',
      'tiny:q8_0 raw greedy free shown',
      'tiny:q8_0 raw greedy free hidden',
    ]);
  });

  it('expands both protocols; in process the shipped one is constrained', () => {
    expect(ids(['tiny', 'served-7b'], { protocol: ['both'] })).toEqual([
      'tiny:q8_0 raw greedy free shown',
      'tiny:q8_0 shipped greedy constrained shown',
      'served-7b:q4_K_M raw greedy free shown',
      'served-7b:q4_K_M shipped greedy free shown',
    ]);
  });

  it('holds a cell once, however often it is meant', () => {
    expect(ids(['tiny', 'tiny:q8_0', 'tiny'], { protocol: ['raw', 'raw'] })).toEqual([
      'tiny:q8_0 raw greedy free shown',
    ]);
  });

  it('gives a baseline one cell whatever is chosen', () => {
    expect(
      ids(['silent'], { schema: ['shown', 'hidden'], quantisation: ['f16'], protocol: ['both'] }),
    ).toEqual(['silent raw greedy free shown']);
  });

  it('starts from named configs, and lets what is chosen win', () => {
    expect(ids(['served-7b'], { configs: ['as-shipped', 'bare'] })).toEqual([
      'served-7b:q4_K_M shipped server-default free shown',
      'served-7b:q4_K_M shipped greedy free hidden',
    ]);
    expect(ids(['served-7b'], { configs: ['as-shipped'], sampling: ['greedy'] })).toEqual([
      'served-7b:q4_K_M shipped greedy free shown',
    ]);
  });

  it('names numbers that are not the usual ones', () => {
    expect(ids(['tiny'], { contextTokens: 2048, replyTokens: 512, concurrency: 2 })).toEqual([
      'tiny:q8_0 raw greedy free shown context 2048 reply 512 concurrency 2',
    ]);
  });

  it('reports every impossible choice at once, with near matches', async () => {
    const unknown = await thrownError(() => plan(['tiny'], { configs: ['bear'], sampling: ['gredy'] }));
    expect(unknown.code).toBe('plan-impossible');
    expect(unknown.problems.map(({ expected }) => expected)).toEqual([
      'one of as-shipped, bare; did you mean "bare"?',
      'one of greedy, server-default; did you mean "greedy"?',
    ]);
    const impossible = await thrownError(() =>
      plan(['tiny', 'served-7b'], { quantisation: ['fp61'], schema: ['shown', 'hidden'] }),
    );
    expect(impossible.problems.map(({ found }) => found)).toEqual([
      'quantisation "fp61" of tiny',
      'quantisation "fp61" of served-7b',
    ]);
  });

  it('refuses free decoding where a stack has none', async () => {
    const error = await thrownError(() => plan(['tiny'], { protocol: ['shipped'], decoding: ['free'] }));
    expect(error.problems[0]?.found).toBe('protocol shipped with decoding free for tiny');
  });

  it('has unique ids and valid configs for every grid', () => {
    const some = <const T extends string>(...values: readonly T[]) =>
      fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.subarray(['silent', 'tiny', 'served-7b', 'x:1b'], { minLength: 1 }),
        fc.record({
          configs: some('as-shipped', 'bare'),
          sampling: some('greedy', 'server-default'),
          protocol: some('raw', 'shipped', 'both'),
          decoding: fc.constantFrom(undefined, ['constrained'] as const),
          schema: some('shown', 'hidden'),
          replyTokens: fc.constantFrom(undefined, 64),
        }),
        (names, factors) => {
          const cells = plan(names, factors);
          expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
          for (const { config } of cells) expect(configSchema.safeParse(config).success).toBe(true);
        },
      ),
    );
  });
});
