import { existsSync } from 'node:fs';
import { HarnessError } from '../../domain/harness-error.ts';
import { readLogLines } from '../../files/read-log-lines.ts';
import { withoutCommands } from '../../gate/github-annotation.ts';
import { type GateResult, openGate } from '../../gate/open-gate.ts';
import { logForms } from '../../gate/readers/log-forms.ts';
import { programs } from '../../handlers/programs.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { defineCommand } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { gateJson } from '../gate-json.ts';
import { gateAnnotations, gateText, writtenText } from '../gate-text.ts';
import { logFiles } from '../log-files.ts';
import { shownPath } from '../shown-path.ts';
import { writeSuggestions } from '../write-suggestions.ts';

interface GateArguments extends CommonArguments {
  readonly log?: readonly string[] | undefined;
  readonly limit: number;
  readonly write?: boolean | undefined;
  readonly to?: string | undefined;
  readonly annotations?: 'github' | undefined;
}

/** `pnpm bench gate [LOG…]`: fails on workflows that agents do by hand and no macro covers, and suggests the macros. */
export const gateCommand = defineCommand<GateArguments>({
  command: 'gate [log..]',
  describe: 'Fail on workflows done by hand that no macro covers, and suggest the macros',
  builder: (argv) =>
    argv
      .positional('log', {
        type: 'string',
        array: true,
        describe: 'Session logs, or folders of them (default sessions.jsonl beside the database)',
      })
      .option('limit', { type: 'number', default: 10, describe: 'Suggestions to make at most' })
      .option('write', { type: 'boolean', describe: 'Put the suggested macros in place; overwrites nothing' })
      .option('to', { type: 'string', describe: 'Folder for --write (default harness/handlers)' })
      .option('annotations', {
        choices: ['github'] as const,
        describe: 'Also print a warning at each place, as CI shows it beside the code',
      })
      .example('$0 gate', 'The log that `ask` writes')
      .example('$0 gate ~/.claude/projects', 'Every transcript of a coding agent')
      .example('$0 gate logs --annotations github', 'In CI: exit 1 if there is a finding'),
  action: runGate,
});

async function runGate(context: Context, given: GateArguments): Promise<ExitCode> {
  const { printer } = context;
  const result = await readLogs(context, given);
  if (result === null) return exitCodes.interrupted;
  const written = given.write === true ? await writeSuggestions(result.findings, given.to) : [];
  const plain = (line: string) => (given.annotations === undefined ? line : withoutCommands(line));
  for (const line of gateText(result, printer.color)) printer.line(plain(line));
  for (const line of writtenText(written)) printer.line(plain(line));
  if (given.annotations !== undefined) for (const line of gateAnnotations(result)) printer.line(line);
  printer.json(gateJson(result, written));
  return result.uncoveredTurns === 0 ? exitCodes.success : exitCodes.incomplete;
}

async function readLogs(
  { project, printer, signal }: Context,
  given: GateArguments,
): Promise<GateResult | null> {
  const usual = project.sessionLogFile;
  const named = given.log ?? [];
  if (named.length === 0 && !existsSync(usual)) {
    throw new HarnessError({
      code: 'no-log',
      message: `There is no session log yet: ${shownPath(usual)} does not exist.`,
      fix: 'Make one with `pnpm bench ask`, or name the log of an agent: `pnpm bench gate LOG`.',
    });
  }
  if (!Number.isInteger(given.limit) || given.limit < 1) {
    throw new HarnessError({
      code: 'limit-invalid',
      message: `--limit ${given.limit} is no number of suggestions.`,
      fix: 'Give a whole number from 1.',
    });
  }
  const gate = openGate({
    macros: programs.map(({ macro, capabilities }) => ({ name: macro, capabilities })),
  });
  for (const file of await logFiles(named.length === 0 ? [usual] : named)) {
    const log = gate.log(shownPath(file));
    let lines = 0;
    for await (const piece of readLogLines(file)) {
      if (signal.aborted) return null;
      for (const line of piece) log.line(line);
      lines += piece.length;
      printer.status(`${shownPath(file)}: ${lines} lines`);
    }
    log.end();
  }
  printer.clearStatus();
  const result = gate.result({ suggestions: given.limit });
  refuseBrokenLogs(result);
  return result;
}

/** A gate that left lines out would pass what it has not read. */
function refuseBrokenLogs({ logs }: GateResult): void {
  const broken = logs.filter(({ problemCount }) => problemCount > 0);
  if (broken.length === 0) return;
  const count = broken.reduce((sum, { problemCount }) => sum + problemCount, 0);
  const isUnknown = broken.every(({ form }) => form === null);
  throw new HarnessError({
    code: isUnknown ? 'log-form-unknown' : 'log-invalid',
    message: isUnknown
      ? `${broken.map(({ file }) => file).join(', ')}: no line of a form that is known.`
      : `${count} ${count === 1 ? 'line' : 'lines'} can't be read in ${broken.map(({ file }) => file).join(', ')}.`,
    fix: isUnknown
      ? `Name a JSONL log in one of these forms: ${logForms.map(({ title }) => title).join('; ')}.`
      : 'Repair the lines named, or leave the log out.',
    problems: broken.flatMap(({ problems }) => problems),
  });
}
