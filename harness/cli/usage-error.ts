import yargs from 'yargs';
import { HarnessError } from '../domain/harness-error.ts';
import { didYouMean } from '../domain/near-matches.ts';
import { type Command, namesOf } from './define-command.ts';

/**
 * What was typed wrongly, with the commands or options that may have been meant.
 *
 * @param options.message the parser's own
 * @param options.typed the words of the command line
 */
export function usageError(options: {
  readonly message: string;
  readonly typed: readonly string[];
  readonly commands: readonly Command[];
}): HarnessError {
  const { message, typed, commands } = options;
  const unknown = /^Unknown (?:argument|command)s?: (.+)/.exec(message)?.[1]?.split(', ') ?? [];
  const sentences = unknown.flatMap((word) => {
    const option = typed.map((each) => each.replace(/=.*/, '')).find((each) => isOption(each, word));
    if (option !== undefined) {
      const names = optionsOf(commandTyped(typed, commands));
      return `There is no option ${option} here${didYouMean(option, names) || '.'}`;
    }
    // The parser names an option of two words a second time, without its hyphen.
    return typed.includes(word) ? unknownCommand(word, typed, commands.flatMap(namesOf)) : [];
  });
  return new HarnessError({
    code: 'usage',
    message:
      unknown.length === 0
        ? plainer(message, commandTyped(typed, commands))
        : [...new Set(sentences)].join(' '),
    fix: 'Add --help to see what there is.',
  });
}

function isOption(typed: string, word: string): boolean {
  return typed !== word && typed.replace(/^--?/, '') === word;
}

/** A word in the place of a command. The word before it may be a group: `prereg` in `prereg veriy`. */
function unknownCommand(word: string, typed: readonly string[], names: readonly string[]): string {
  const before = typed[typed.indexOf(word) - 1];
  const inGroup = names.flatMap((each) => {
    const [group, name] = each.split(' ');
    return group === before && name !== undefined ? name : [];
  });
  const candidates = inGroup.length > 0 ? inGroup : names.map((each) => each.split(' ')[0] ?? each);
  return `There is no command ${JSON.stringify(word)}${didYouMean(word, candidates) || '.'}`;
}

/** The command whose options count: the one that was typed, or the first, which runs where none is. */
function commandTyped(typed: readonly string[], commands: readonly Command[]): Command | undefined {
  const [word, ...rest] = typed.filter((each) => !each.startsWith('-'));
  const found = commands.find((each) => [each.command].flat()[0]?.split(' ')[0] === word);
  if (found?.commands !== undefined) return commandTyped(rest, found.commands);
  return found ?? commands[0];
}

/** Options as they are typed. yargs tells their names, but its types do not say so. */
function optionsOf(command: Command | undefined): string[] {
  if (command === undefined) return [];
  const built = command.builder(yargs([])) as { getOptions?: () => { key?: Record<string, unknown> } };
  const names = Object.keys(built.getOptions?.().key ?? {});
  return names.map((name) => (name.length === 1 ? `-${name}` : `--${name}`));
}

/** The parser's other complaints, in words that need no knowledge of it. */
function plainer(message: string, command: Command | undefined): string {
  const usage = `\`${[command?.command ?? []].flat()[0]}\``;
  return message
    .replace(
      /^Not enough non-option arguments: got \d+, need at least \d+$/,
      `The command is ${usage}: something in <…> is missing.`,
    )
    .replace(/^Not enough arguments following: (\S+)$/, '--$1 needs a value.')
    .replace(/^Missing required arguments?: (.+)$/, '--$1 is missing.');
}
