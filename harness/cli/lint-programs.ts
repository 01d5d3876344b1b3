import { routeByKeywords } from '../backends/baselines/route-by-keywords.ts';
import type { MacroProgram } from '../dispatch/define-program.ts';
import { type LoadedFixture, replayFixture } from '../dispatch/replay-fixture.ts';
import type { Problem } from '../domain/harness-error.ts';
import { isJsonObject } from '../domain/json.ts';
import type { Toolset, ToolsetMacro } from '../domain/toolset.ts';
import { programProblems } from '../handlers/program-problems.ts';

/** Names that say nothing about what an argument means. */
const vague =
  /^(.|args?|data|value|input|param|params|parameter|option|options|flag|thing|info|obj|str|num|tmp|foo)$/;

/**
 * Everything that is wrong with the macros of a toolset and their programs: no fixtures, a way of failing or a
 * capability that no fixture shows, a handler that can't fail, an intent that the keyword router takes for another
 * macro's, arguments that no fixture's handler reads or whose names say nothing or say no. Every fixture is replayed.
 */
export async function lintPrograms(options: {
  readonly toolset: Toolset;
  readonly programs: readonly MacroProgram[];
  readonly fixtures: readonly LoadedFixture[];
  readonly signal: AbortSignal;
}): Promise<readonly Problem[]> {
  const { toolset, programs, fixtures, signal } = options;
  const names = new Set(toolset.macros.map(({ name }) => name));
  const problems: Problem[] = [...programProblems({ toolset, programs })];
  for (const { fixture, file } of fixtures.filter((each) => !names.has(each.fixture.macro))) {
    problems.push({
      where: file,
      found: `macro ${fixture.macro}`,
      expected: `one of ${[...names].join(', ')}`,
    });
  }
  for (const macro of toolset.macros) {
    problems.push(...intentProblems(macro, toolset), ...argumentNameProblems(macro));
    const program = programs.find((each) => each.macro === macro.name);
    if (program === undefined) continue;
    const own = fixtures.filter(({ fixture }) => fixture.macro === macro.name);
    problems.push(...failureProblems(program, own), ...(await usageProblems({ program, own, signal })));
  }
  return problems;
}

/** The router gets the first sentence: the others usually say what the macro is not. */
function intentProblems({ name, intent }: ToolsetMacro, { macros }: Toolset): readonly Problem[] {
  const prompt = intent.split(/(?<=[.!?])\s/)[0] ?? intent;
  const route = routeByKeywords({ prompt, macros });
  if (route.kind === 'nothing-fits' || route.macro === name) return [];
  const found = `an intent that the keyword router takes for ${route.macro}: ${prompt}`;
  return [{ where: `${name}.intent`, found, expected: 'words that tell the two apart' }];
}

function argumentNameProblems({ name, validatingSchema }: ToolsetMacro): readonly Problem[] {
  const { properties } = validatingSchema;
  return Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([argument, schema]) => {
    const where = `${name}.${argument}`;
    const isFlag = isJsonObject(schema) && schema['type'] === 'boolean';
    if (vague.test(argument)) {
      return [{ where, found: 'a name that says nothing', expected: 'what the argument means' }];
    }
    if (isFlag && /^(no|not|dont|disable|skip|without)_/.test(argument)) {
      return [
        { where, found: 'a flag that is named by what it prevents', expected: 'a name for what it does' },
      ];
    }
    return [];
  });
}

function failureProblems(program: MacroProgram, own: readonly LoadedFixture[]): readonly Problem[] {
  const where = program.macro;
  if (own.length === 0)
    return [{ where, found: 'no fixture', expected: 'one for its value and for each failure' }];
  const shown = new Set(
    own.map(({ fixture: { expected } }) => ('failure' in expected ? expected.failure.code : 'value')),
  );
  const codes = Object.keys(program.failures);
  return [
    ...(shown.has('value') ? [] : [{ where, found: 'no fixture with a value', expected: 'at least one' }]),
    ...(codes.length > 0
      ? []
      : [{ where, found: 'a handler that cannot fail', expected: 'a failure for what it may not find' }]),
    ...codes
      .filter((code) => !shown.has(code))
      .map((code) => ({
        where,
        found: `no fixture that fails with ${code}`,
        expected: 'one for each failure',
      })),
  ];
}

async function usageProblems(options: {
  readonly program: MacroProgram;
  readonly own: readonly LoadedFixture[];
  readonly signal: AbortSignal;
}): Promise<readonly Problem[]> {
  const { program, own, signal } = options;
  if (own.length === 0) return [];
  const read = new Set<string>();
  const used = new Set<string>();
  const watched: MacroProgram = {
    ...program,
    run: (context, given) =>
      program.run(
        context,
        new Proxy(given as object, {
          get(target, key, receiver) {
            if (typeof key === 'string') read.add(key);
            return Reflect.get(target, key, receiver) as unknown;
          },
        }),
      ),
  };
  for (const loaded of own) {
    const replay = await replayFixture({ loaded, program: watched, signal, elapsedMs: () => 0 });
    const { operations, planned, done } = replay.result;
    for (const { operation } of [...operations, ...planned, ...done]) used.add(operation);
  }
  const where = program.macro;
  // Whether writes are done, the dispatcher decides from these.
  const decided = new Set(program.writes);
  return [
    ...Object.keys(program.schema.shape)
      .filter((name) => !read.has(name) && !decided.has(name))
      .map((name) => ({
        where: `${where}.${name}`,
        found: 'an argument that is never read',
        expected: 'a use, or none',
      })),
    ...program.capabilities
      .filter((name) => !used.has(name))
      .map((name) => ({
        where,
        found: `capability ${name}, which no fixture uses`,
        expected: 'a use, or none',
      })),
  ];
}
