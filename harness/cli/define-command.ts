import type { Argv, CommandModule } from 'yargs';
import { type CommonArguments, withCommonOptions } from './common-options.ts';
import { type Context, withContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';

/** A command as yargs takes it, or a group of commands under one word. */
export interface Command extends CommandModule {
  readonly describe: string;
  readonly builder: (argv: Argv) => Argv;
  /** The commands of a group; absent for a command that does something itself. */
  readonly commands?: readonly Command[];
}

/** A command that does something: its own options beside the common ones, and what it does with them. */
export function defineCommand<Arguments extends CommonArguments>(options: {
  /** As yargs writes it: `show <run> [task]`. */
  readonly command: string | readonly string[];
  readonly describe: string;
  /** Adds options, positionals and at least one example. */
  readonly builder: (argv: ReturnType<typeof withCommonOptions<object>>) => unknown;
  readonly action: (context: Context, given: Arguments) => Promise<ExitCode>;
}): Command {
  const { command, describe, builder, action } = options;
  return {
    command,
    describe,
    // yargs infers a type from options that says less than the interfaces here; the two meet at this one place.
    builder: (argv) => builder(withCommonOptions(argv as Argv<object>)) as Argv,
    handler: (given) => {
      const known = given as unknown as Arguments;
      return withContext(known, (context) => action(context, known));
    },
  };
}

/** Several commands under one word, such as `prereg freeze` and `prereg verify`. */
export function defineGroup(options: {
  readonly name: string;
  readonly describe: string;
  readonly commands: readonly Command[];
}): Command {
  const { name, describe, commands } = options;
  return {
    command: name,
    describe,
    commands,
    builder: (argv) =>
      commands
        .reduce((all, each) => all.command(each), argv)
        .demandCommand(1, `${name} needs one of: ${commands.flatMap(namesOf).join(', ')}`),
    handler: () => undefined,
  };
}

/** What is typed for a command: `show` for `show <run> [task]`; for a group `prereg freeze`, `prereg verify` … */
export function namesOf({ command, commands }: Command): string[] {
  const name = [command ?? []].flat()[0]?.split(' ')[0] ?? '';
  return commands === undefined ? [name] : commands.flatMap(namesOf).map((each) => `${name} ${each}`);
}
