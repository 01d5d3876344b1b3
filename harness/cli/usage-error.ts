import { HarnessError } from '../domain/harness-error.ts';
import { didYouMean } from '../domain/near-matches.ts';

/**
 * What was typed wrongly, with the commands or options that may have been meant.
 *
 * @param options.message the parser's own
 * @param options.typed the words of the command line
 * @param options.known commands such as `prereg show`, and options without their dashes
 */
export function usageError(options: {
  readonly message: string;
  readonly typed: readonly string[];
  readonly known: { readonly commands: readonly string[]; readonly options: readonly string[] };
}): HarnessError {
  const { message, typed, known } = options;
  const unknown = /^Unknown (?:argument|command)s?: (.+)/.exec(message)?.[1]?.split(', ') ?? [];
  const sentences = unknown.flatMap((word) => {
    const option = typed.find(
      (each) => each.replace(/=.*/, '').replace(/^--?/, '') === word && each !== word,
    );
    if (option === undefined) return unknownCommand(word, typed, known.commands);
    // yargs names an option of two words twice, with and without its hyphen.
    const name = option.replace(/=.*/, '');
    const names = known.options.map((each) => (each.length === 1 ? `-${each}` : `--${each}`));
    return `There is no option ${name} here${didYouMean(name, names) || '.'}`;
  });
  return new HarnessError({
    code: 'usage',
    message: unknown.length === 0 ? message : [...new Set(sentences)].join(' '),
    fix: 'Add --help to see what there is.',
  });
}

/** A word in the place of a command. The word before it may be a group: `prereg` in `prereg veriy`. */
function unknownCommand(word: string, typed: readonly string[], commands: readonly string[]): string[] {
  const before = typed[typed.indexOf(word) - 1];
  const inGroup = commands.flatMap((each) => {
    const [group, name] = each.split(' ');
    return group === before && name !== undefined ? name : [];
  });
  if (!typed.includes(word)) return [];
  const candidates = inGroup.length > 0 ? inGroup : commands.map((each) => each.split(' ')[0] ?? each);
  return [`There is no command ${JSON.stringify(word)}${didYouMean(word, candidates) || '.'}`];
}
