import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replayFixture } from '../dispatch/replay-fixture.ts';
import { loadFixtures } from '../files/load-fixtures.ts';
import { programs } from './programs.ts';

const fixtures = await loadFixtures(join(import.meta.dirname, 'fixtures'));
const signal = new AbortController().signal;

describe('fixtures of the handlers', () => {
  it.each(fixtures.map((loaded) => [`${loaded.fixture.macro}/${loaded.fixture.id}`, loaded] as const))(
    '%s holds',
    async (_, loaded) => {
      const program = programs.find(({ macro }) => macro === loaded.fixture.macro);
      if (program === undefined) throw new Error(`no program for ${loaded.fixture.macro}`);
      const { differences, result } = await replayFixture({ loaded, program, signal, elapsedMs: () => 0 });
      expect(differences).toEqual([]);
      if (result.outcome.kind === 'value') expect(result.outcome.text).not.toMatch(/undefined|null|NaN/);
    },
  );

  it.each(programs.map((program) => [program.macro, program] as const))(
    'of %s show a value and every failure of its own',
    (macro, { failures }) => {
      const own = fixtures.filter(({ fixture }) => fixture.macro === macro);
      const shown = own.flatMap(({ fixture: { expected } }) =>
        'failure' in expected ? [expected.failure.code] : ['value'],
      );
      expect(['value', ...Object.keys(failures)].filter((code) => !shown.includes(code))).toEqual([]);
    },
  );
});
