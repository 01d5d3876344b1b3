import { join } from 'node:path';
import type { MacroProgram } from '../../dispatch/define-program.ts';
import type { JsonDifference } from '../../dispatch/json-differences.ts';
import { type LoadedFixture, replayFixture } from '../../dispatch/replay-fixture.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import { didYouMean } from '../../domain/near-matches.ts';
import { visibleText } from '../../domain/visible-text.ts';
import { loadFixtures } from '../../files/load-fixtures.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { defineCommand, defineGroup } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { lintPrograms } from '../lint-programs.ts';
import { openSurface, type SurfaceArguments } from '../open-surface.ts';
import { programsOfToolset } from '../programs-of-toolset.ts';
import { type RecordedFixture, recordFixture } from '../record-fixture.ts';
import { loadWorkspace } from '../workspace.ts';
import { writeWholeFile } from '../write-whole-file.ts';

interface MacroArguments extends CommonArguments {
  readonly macro?: string | undefined;
  readonly fixtures?: string | undefined;
}

interface RecordArguments extends MacroArguments, SurfaceArguments {
  readonly id?: string | undefined;
  readonly arguments?: string | undefined;
  readonly write?: boolean | undefined;
}

const fixturesOption = {
  type: 'string',
  describe: 'Folder of fixtures (default harness/handlers/fixtures)',
} as const;

const test = defineCommand<MacroArguments>({
  command: 'test [macro]',
  describe: 'Replay the fixtures of the macros; exit 1 if one does not hold',
  builder: (argv) =>
    argv
      .positional('macro', { type: 'string', describe: 'One macro only' })
      .option('fixtures', fixturesOption)
      .example('$0 macro test', 'All of them')
      .example('$0 macro test triage_issue --json', 'One, for machines'),
  action: async (context, given) => {
    const { printer, signal } = context;
    const { programs, fixtures } = await loadMacros(context, given);
    const outcomes = [];
    for (const loaded of fixtures) {
      const program = programOf(programs, loaded.fixture.macro);
      const { differences, result } = await replayFixture({
        loaded,
        program,
        signal,
        elapsedMs: () => performance.now(),
      });
      outcomes.push({ macro: program.macro, id: loaded.fixture.id, file: loaded.file, differences, result });
    }
    for (const { macro, id, differences } of outcomes.filter((each) => each.differences.length > 0)) {
      printer.line(`${macro}/${id} does not hold:`);
      for (const line of differenceLines(differences)) printer.line(line);
    }
    for (const { macro } of programs) {
      const own = outcomes.filter((each) => each.macro === macro);
      if (own.length === 0) continue;
      const held = own.filter(({ differences }) => differences.length === 0).length;
      printer.line(`${macro.padEnd(24)} ${held} of ${own.length} fixtures hold`);
    }
    const failed = outcomes.some(({ differences }) => differences.length > 0);
    printer.json({ held: !failed, fixtures: outcomes });
    return failed ? exitCodes.incomplete : exitCodes.success;
  },
});

const lint = defineCommand<MacroArguments>({
  command: 'lint',
  describe: 'Find what is wrong with the macros: fixtures, failures, intents, arguments, capabilities',
  builder: (argv) =>
    argv.option('fixtures', fixturesOption).example('$0 macro lint', 'All macros of the toolset'),
  action: async (context, given) => {
    const { printer, signal } = context;
    const { toolset, programs, fixtures } = await loadMacros(context, given);
    const problems = await lintPrograms({ toolset, programs, fixtures, signal });
    if (problems.length > 0) {
      throw new HarnessError({
        code: 'macro-lint',
        message: `${problems.length} ${problems.length === 1 ? 'finding' : 'findings'} in the macros of ${toolset.id}.`,
        fix: 'Correct each, and lint again.',
        problems,
      });
    }
    printer.line(`${programs.length} macros, ${fixtures.length} fixtures, no finding.`);
    printer.json({ macros: programs.length, fixtures: fixtures.length, findings: problems });
    return exitCodes.success;
  },
});

const record = defineCommand<RecordArguments>({
  command: 'record [macro]',
  describe: 'Renew recorded fixtures from a live surface and show what differs, or record a new one',
  builder: (argv) =>
    argv
      .positional('macro', { type: 'string', describe: 'One macro only' })
      .option('fixtures', fixturesOption)
      .option('id', { type: 'string', describe: 'Name of a new fixture, or of the one to renew' })
      .option('arguments', { type: 'string', describe: 'Arguments of a new fixture, as JSON' })
      .option('api', { type: 'string', describe: 'Address of the REST API (default https://api.github.com)' })
      .option('world', { type: 'string', describe: 'Record from this world file instead of GitHub' })
      .option('write', { type: 'boolean', describe: 'Keep what was recorded; otherwise it is only shown' })
      .example('$0 macro record', 'What has changed since the fixtures were recorded?')
      .example(
        `$0 macro record triage_issue --id mine --arguments '{"owner":"a","repo":"b","number":1}' --write`,
        'A new fixture',
      ),
  action: recordAction,
});

async function recordAction(context: Context, given: RecordArguments): Promise<ExitCode> {
  const { printer, signal } = context;
  const { programs, fixtures, folder } = await loadMacros(context, given);
  const surface = await openSurface(given);
  const jobs = recordingJobs(given, { programs, fixtures });
  const recorded: (RecordedFixture & { readonly file: string })[] = [];
  for (const { program, id, arguments: values, before } of jobs) {
    printer.status(`recording ${program.macro}/${id}`);
    const made = await recordFixture({ program, id, given: values, surface, before, signal });
    const file = join(folder, program.macro, `${id}.json`);
    if (given.write === true) writeWholeFile(file, `${JSON.stringify(made.fixture, null, 2)}\n`);
    recorded.push({ ...made, file });
    const state =
      made.differences === null
        ? 'new'
        : made.differences.length === 0
          ? 'as before'
          : 'differs from before:';
    printer.line(`${program.macro}/${id}: ${state}`);
    for (const line of differenceLines(made.differences ?? [])) printer.line(line);
    if (made.differences === null) printer.line(visibleText(JSON.stringify(made.fixture.expected)));
  }
  if (jobs.length === 0)
    printer.line('There is no recorded fixture to renew; those written by hand stay as they are.');
  else printer.line(given.write === true ? 'Written.' : 'Nothing was written; --write keeps it.');
  printer.json({ written: given.write === true, fixtures: recorded });
  return exitCodes.success;
}

interface RecordingJob {
  readonly program: MacroProgram;
  readonly id: string;
  readonly arguments: JsonObject;
  readonly before: LoadedFixture['fixture'] | null;
}

function recordingJobs(
  given: RecordArguments,
  loaded: { readonly programs: readonly MacroProgram[]; readonly fixtures: readonly LoadedFixture[] },
): readonly RecordingJob[] {
  const { programs, fixtures } = loaded;
  if (given.arguments === undefined) {
    const chosen = fixtures.filter(
      ({ fixture }) => fixture.recorded !== null && (given.id === undefined || fixture.id === given.id),
    );
    if (given.id !== undefined && chosen.length === 0) {
      throw new HarnessError({
        code: 'fixture-not-recorded',
        message: `No recorded fixture is called ${given.id}.`,
        fix: "Give --arguments '{…}' to record a new one.",
      });
    }
    return chosen.map(({ fixture }) => ({
      program: programOf(programs, fixture.macro),
      id: fixture.id,
      arguments: fixture.arguments as JsonObject,
      before: fixture,
    }));
  }
  if (given.macro === undefined || given.id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given.id)) {
    throw new HarnessError({
      code: 'recording-unnamed',
      message: 'A new fixture needs a macro and an --id in lower case with hyphens.',
      fix: "Say which: `pnpm bench macro record triage_issue --id mine --arguments '{…}'`.",
    });
  }
  const before = fixtures.find(({ fixture }) => fixture.id === given.id)?.fixture ?? null;
  if (before !== null && before.recorded === null) {
    throw new HarnessError({
      code: 'fixture-by-hand',
      message: `${before.macro}/${before.id} was written by hand, and would be lost.`,
      fix: 'Choose another --id.',
    });
  }
  const program = programOf(programs, given.macro);
  return [{ program, id: given.id, arguments: argumentsOf(given.arguments), before }];
}

function argumentsOf(text: string): JsonObject {
  let value: Json = null;
  try {
    value = JSON.parse(text) as Json;
  } catch (cause) {
    throw notAnObject(text, cause);
  }
  if (!isJsonObject(value)) throw notAnObject(text, undefined);
  return value;
}

function notAnObject(text: string, cause: unknown): HarnessError {
  return new HarnessError({
    code: 'arguments-unreadable',
    message: `--arguments is no JSON object: ${text}`,
    fix: `Write it in single quotes: '{"owner":"a","repo":"b","number":1}'.`,
    cause,
  });
}

async function loadMacros({ project }: Context, given: MacroArguments) {
  const { corpus } = await loadWorkspace(project);
  const { toolset } = corpus;
  const programs = programsOfToolset(toolset);
  const folder = given.fixtures ?? join(project.root, 'harness', 'handlers', 'fixtures');
  const all = await loadFixtures(folder);
  const { macro } = given;
  if (macro !== undefined) programOf(programs, macro);
  const fixtures = macro === undefined ? all : all.filter(({ fixture }) => fixture.macro === macro);
  return { toolset, programs, fixtures, folder };
}

function programOf(programs: readonly MacroProgram[], macro: string): MacroProgram {
  const found = programs.find((each) => each.macro === macro);
  if (found !== undefined) return found;
  const known = programs.map((each) => each.macro);
  throw new HarnessError({
    code: 'macro-unknown',
    message: `There is no macro ${JSON.stringify(macro)}${didYouMean(macro, known) || '.'}`,
    fix: `Use one of ${known.join(', ')}.`,
  });
}

function differenceLines(differences: readonly JsonDifference[]): readonly string[] {
  return differences.map(({ path, expected, found }) =>
    visibleText(`  ${path}: expected ${shown(expected)}, found ${shown(found)}`),
  );
}

function shown(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}

/** `pnpm bench macro test|lint|record`. */
export const macroCommand = defineGroup({
  name: 'macro',
  describe: 'Replay, lint or record the fixtures of the macros that run',
  commands: [test, lint, record],
});
