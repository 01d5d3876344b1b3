import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MacroProgram } from '../dispatch/define-program.ts';
import { dispatch } from '../dispatch/dispatch.ts';
import { type Fixture, fixtureSchema } from '../dispatch/fixture.ts';
import type { JsonObject } from '../domain/json.ts';
import { type FixtureOfTurn, fixtureOfTurn } from '../gate/fixture-of-turn.ts';
import { macroSource } from '../gate/macro-source.ts';
import type { GateFinding } from '../gate/open-gate.ts';
import { openWorld } from '../surface/open-world.ts';
import { worldSchema } from '../surface/world.ts';
import { projectRoot } from './project.ts';

/** What became of one suggestion. */
export interface WrittenSuggestion {
  readonly macro: string;
  /** Absolute paths; empty if something of that name was there. */
  readonly files: readonly string[];
  /** A file that was there, which is why nothing was written; null if nothing was in the way. */
  readonly inTheWay: string | null;
  /** Steps that a person has to write. */
  readonly openSteps: readonly string[];
}

/**
 * Puts suggested macros in place: `<name>.macro.ts`, `<name>.ts` and `fixtures/<macro>/…`. Nothing is overwritten: of a
 * macro of which one file is there, none is written. What the fixtures expect is what the new program does.
 */
export async function writeSuggestions(
  findings: readonly GateFinding[],
  folder: string | undefined,
): Promise<WrittenSuggestion[]> {
  const handlers = join(projectRoot, 'harness', 'handlers');
  const target = folder === undefined ? handlers : resolve(folder);
  const written: WrittenSuggestion[] = [];
  for (const finding of findings) written.push(await writeSuggestion(finding, target));
  return written;
}

async function writeSuggestion(
  { group, suggestion }: GateFinding,
  folder: string,
): Promise<WrittenSuggestion> {
  const source = macroSource(suggestion, importsFrom(folder));
  const programFile = join(folder, `${source.baseName}.ts`);
  const macroFile = join(folder, `${source.baseName}.macro.ts`);
  const fixtures = join(folder, 'fixtures', suggestion.name);
  const { openSteps } = source;
  const inTheWay = [programFile, macroFile, fixtures].find((path) => existsSync(path)) ?? null;
  if (inTheWay !== null) return { macro: suggestion.name, files: [], inTheWay, openSteps };
  await mkdir(fixtures, { recursive: true });
  await writeFile(macroFile, source.macro, { flag: 'wx' });
  await writeFile(programFile, source.program, { flag: 'wx' });
  const module: Record<string, unknown> = await import(pathToFileURL(programFile).href);
  const program = module[source.exportName] as MacroProgram;
  const files = [macroFile, programFile];
  for (const [index, turn] of group.examples.entries()) {
    const id = `from-log-${index + 1}`;
    const fixture = await recorded({ id, program, found: fixtureOfTurn(suggestion, turn) });
    const file = join(fixtures, `${id}.json`);
    await writeFile(file, `${JSON.stringify(fixture, null, 2)}\n`, { flag: 'wx' });
    files.push(file);
  }
  return { macro: suggestion.name, files, inTheWay, openSteps };
}

/** A fixture with what the program does in its world, in a dry run. */
async function recorded(options: {
  readonly id: string;
  readonly program: MacroProgram;
  readonly found: FixtureOfTurn;
}): Promise<Fixture> {
  const { id, program, found } = options;
  const given: JsonObject = {
    ...found.arguments,
    ...(program.writes.length === 0 ? {} : Object.fromEntries(program.writes.map((name) => [name, true]))),
  };
  const result = await dispatch({
    program,
    given,
    surface: openWorld(worldSchema.parse(found.world)),
    apply: false,
    signal: new AbortController().signal,
    elapsedMs: () => performance.now(),
  });
  const { outcome } = result;
  return fixtureSchema.parse({
    id,
    macro: program.macro,
    world: found.world,
    arguments: given,
    expected:
      outcome.kind === 'value'
        ? { value: outcome.value }
        : { failure: { code: outcome.failure.code, step: outcome.failure.step } },
    planned: result.planned,
    done: result.done,
    fallbacks: result.fallbacks.map(({ step }) => step),
  });
}

/** How a file in this folder imports the harness: `..` from `harness/handlers`. */
function importsFrom(folder: string): string {
  const path = relative(folder, join(projectRoot, 'harness')).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}
