import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineProgram } from '../dispatch/define-program.ts';
import { fixtureSchema } from '../dispatch/fixture.ts';
import { defineMacro } from '../macro/define-macro.ts';
import { lintPrograms } from './lint-programs.ts';

const schema = z.object({
  owner: z.string().describe('Who owns it.'),
  data: z.string().default('').describe('Something.'),
  no_labels: z.boolean().default(false).describe('true: no labels.'),
});
const macro = (name: string, intent: string, writes: string[] = []) =>
  defineMacro({ name, intent, schema, writes });
const program = (name: string, fields: object = {}) =>
  defineProgram({
    macro: name,
    schema,
    writes: [],
    capabilities: ['get_repository'],
    failures: {},
    deadlineMs: 1000,
    run: async (_, { owner }) => owner,
    inWords: (value) => value,
    ...fields,
  });
const fixtureOf = (name: string) => ({
  fixture: fixtureSchema.parse({
    id: 'one',
    macro: name,
    world: { now: '2026-06-01T09:00:00Z', repositories: [] },
    arguments: { owner: 'acme' },
    expected: { value: 'acme' },
  }),
  world: { now: '2026-06-01T09:00:00Z', viewer: 'ada', users: [], repositories: [] },
  file: 'one.json',
});

async function findings(options: Partial<Parameters<typeof lintPrograms>[0]>) {
  const problems = await lintPrograms({
    toolset: { id: 'sample', macros: [macro('paint_wall', 'Paint one wall of a house.')] },
    programs: [program('paint_wall')],
    fixtures: [fixtureOf('paint_wall')],
    signal: new AbortController().signal,
    ...options,
  });
  return problems.map(({ where, found }) => `${where}: ${found}`);
}

describe('lintPrograms', () => {
  it('finds a handler that cannot fail, unused and badly named arguments, an unused capability', async () => {
    expect(await findings({})).toEqual([
      'paint_wall.data: a name that says nothing',
      'paint_wall.no_labels: a flag that is named by what it prevents',
      'paint_wall: a handler that cannot fail',
      'paint_wall.data: an argument that is never read',
      'paint_wall.no_labels: an argument that is never read',
      'paint_wall: capability get_repository, which no fixture uses',
    ]);
  });

  it('finds an intent that the keyword router takes for another macro', async () => {
    const macros = [
      macro('paint_wall', 'Paint one wall.'),
      macro('cover_side', 'Paint the wall of a house.'),
    ];
    expect(await findings({ toolset: { id: 'sample', macros } })).toContain(
      'cover_side.intent: an intent that the keyword router takes for paint_wall: Paint the wall of a house.',
    );
  });

  it('finds a macro without a program, a fixture without a macro, other arguments, a write nobody can ask for', async () => {
    expect(await findings({ programs: [] })).toContain('paint_wall: no program');
    expect(await findings({ fixtures: [fixtureOf('fly')] })).toContain('one.json: macro fly');
    const other = program('paint_wall', { schema: z.object({ owner: z.string() }) });
    expect((await findings({ programs: [other] })).some((text) => /paint_wall: arguments /.test(text))).toBe(
      true,
    );
    const writing = program('paint_wall', { capabilities: ['close_issue'] });
    expect(await findings({ programs: [writing] })).toContain('paint_wall: a write among its capabilities');
  });
});
