import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import yargs from 'yargs';
import { type Command, namesOf } from './define-command.ts';
import { loadEveryCommand } from './load-commands.ts';
import { projectRoot } from './project.ts';

const commands = await loadEveryCommand();
const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
/** First column of the command table: `pnpm bench …` rows, with several commands in a row. */
const documented = readme
  .split('\n')
  .filter((line) => line.startsWith('| `pnpm bench '))
  .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`(?:pnpm bench )?([a-z][a-z -]*)/g)])
  .map(([, name = '']) => name.replace(/ --.*/, '').trim());

const leaves = (command: Command, group = ''): { name: string; command: Command }[] =>
  command.commands === undefined
    ? namesOf(command).map((name) => ({ name: `${group}${name}`, command }))
    : command.commands.flatMap((each) => leaves(each, `${group}${[command.command].flat()[0]} `));
const all = commands.flatMap((command) => leaves(command));

describe('every command', () => {
  it.each(all)('$name says what it does, with an example of itself', async ({ name, command }) => {
    expect(command.describe).toMatch(/^[A-Z].{10,}[^.]$/);
    const help = await command.builder(yargs([]).scriptName('bench').exitProcess(false)).getHelp();
    expect(help).toContain('--json');
    const examples = help.slice(help.indexOf('Examples:'));
    expect(examples).toMatch(name === 'run' ? /bench --model/ : new RegExp(`bench ${name}\\b`));
    for (const line of help.split('\n')) expect(line).not.toContain('undefined');
  });

  it('has a describing word for each of its options', async () => {
    for (const { name, command } of all) {
      const help = await command.builder(yargs([]).scriptName('bench').wrap(null)).getHelp();
      const options = help.split('\n').filter((line) => /^\s+(?:-\w, )?--/.test(line));
      for (const option of options) expect(option, name).toMatch(/--[\w-]+\s{2,}\S/);
    }
  });

  it('stands in the table of README.md, and nothing else does', () => {
    expect([...new Set(documented)].filter((name) => name !== 'completion').sort()).toEqual(
      all.map(({ name }) => name).sort(),
    );
    expect(documented).toContain('completion');
  });

  it('has a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
