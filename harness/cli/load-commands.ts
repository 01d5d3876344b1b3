import { commands, type ListedCommand } from './commands.ts';
import type { Command } from './define-command.ts';

/**
 * The commands for the words of a command line: those that are typed with all that belongs to them, the others by name
 * only, for help and for near matches. Where the first word is no command, the one that runs without a word is typed.
 */
export async function loadCommands(typed: readonly string[]): Promise<Command[]> {
  // Shell completion asks about options of any command.
  if (typed.some((word) => word.startsWith('--get-yargs-completions'))) return loadEveryCommand();
  const isCommand = commands.some((each) => wordOf(each) === typed[0]);
  return Promise.all(
    commands.map((each) =>
      typed.includes(wordOf(each)) || (!isCommand && runsWithoutWord(each)) ? each.load() : nameOnly(each),
    ),
  );
}

/** Every command with all that belongs to it. */
export function loadEveryCommand(): Promise<Command[]> {
  return Promise.all(commands.map(({ load }) => load()));
}

function wordOf({ command }: ListedCommand): string {
  return [command].flat()[0]?.split(' ')[0] ?? '';
}

function runsWithoutWord({ command }: ListedCommand): boolean {
  return [command].flat().includes('$0');
}

/** A command that is listed and was not typed: nothing gets as far as its options. */
function nameOnly({ command, describe }: ListedCommand): Command {
  return {
    command,
    describe,
    builder: (argv) => argv,
    handler: () => {
      throw new Error(`the command ${[command].flat()[0]} was not loaded`);
    },
  };
}
