import { HarnessError } from '../domain/harness-error.ts';
import { didYouMean } from '../domain/near-matches.ts';

/** Every command, as it is typed. */
export const commandNames = [
  'run',
  'runs',
  'show',
  'compare',
  'report',
  'rescore',
  'prereg freeze',
  'prereg verify',
  'prereg amend',
  'prereg show',
  'corpus lint',
  'corpus stats',
  'detector',
  'models',
  'export',
  'import',
  'verify',
] as const;

/** What was typed wrongly, in the words of the parser, with the command that may have been meant. */
export function usageError(message: string): HarnessError {
  const unknown = /^Unknown (?:argument|command)s?: (\S+)/.exec(message)?.[1] ?? '';
  const first = commandNames.map((name) => name.split(' ')[0] ?? name);
  const meant = unknown === '' ? '' : didYouMean(unknown, first);
  return new HarnessError({
    code: 'usage',
    message: `${message}${meant}`,
    fix: 'Add --help to see what there is.',
  });
}
