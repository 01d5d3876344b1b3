import { describe, expect, it } from 'vitest';
import yargs from 'yargs';
import { commands } from './commands.ts';
import type { Command } from './define-command.ts';
import { loadCommands, loadEveryCommand } from './load-commands.ts';

/** Whether a command has more than its name: every whole one takes `--json`, or is a group. */
async function isWhole(command: Command): Promise<boolean> {
  if (command.commands !== undefined) return true;
  return (await command.builder(yargs([])).getHelp()).includes('--json');
}

async function loaded(...typed: string[]): Promise<string[]> {
  const found = await loadCommands(typed);
  const whole = await Promise.all(found.map(isWhole));
  return found.flatMap(({ command }, index) => (whole[index] ? ([command].flat()[0] ?? '') : []));
}

describe('loadCommands', () => {
  it('loads what is typed and nothing else', async () => {
    expect(await loaded('models', '--json')).toEqual(['models']);
    expect(await loaded('prereg', 'show')).toEqual(['show <run> [task]', 'prereg']);
  });

  it('loads run where the first word is no command, whatever stands behind it', async () => {
    expect(await loaded()).toEqual(['run']);
    expect(await loaded('--help')).toEqual(['run']);
    expect(await loaded('rnus')).toEqual(['run']);
    expect(await loaded('--model', 'models')).toEqual(['run', 'models']);
  });

  it('loads all for shell completion', async () => {
    expect(await loaded('--get-yargs-completions', 'bench', 'mod')).toHaveLength(commands.length);
  });
});

it('every command is listed as its module has it', async () => {
  const whole = await loadEveryCommand();
  expect(commands.map(({ command, describe: says }) => ({ command, describe: says }))).toEqual(
    whole.map(({ command, describe: says }) => ({ command, describe: says })),
  );
});
