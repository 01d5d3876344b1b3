import { describe, expect, it } from 'vitest';
import { loadEveryCommand } from './load-commands.ts';
import { usageError } from './usage-error.ts';

const commands = await loadEveryCommand();

const said = (message: string, ...typed: string[]) => usageError({ message, typed, commands }).message;

describe('usageError', () => {
  it.each([
    [
      'Unknown argument: modle',
      ['--modle', 'x'],
      'There is no option --modle here; did you mean "--model" or "--models"?',
    ],
    [
      'Unknown argument: modle',
      ['models', '--modle=x'],
      'There is no option --modle here; did you mean "--models"?',
    ],
    [
      'Unknown arguments: reply-tokns, replyTokns',
      ['--reply-tokns', '3'],
      'There is no option --reply-tokns here; did you mean "--reply-tokens"?',
    ],
    ['Unknown argument: rnus', ['rnus'], 'There is no command "rnus"; did you mean "run" or "runs"?'],
    ['Unknown argument: veriy', ['prereg', 'veriy'], 'There is no command "veriy"; did you mean "verify"?'],
    ['Unknown argument: sunshine', ['sunshine'], 'There is no command "sunshine".'],
  ] as const)('%s, typed as %j: names what is near', (message, typed, expected) => {
    expect(said(message, ...typed)).toBe(expected);
  });

  it('says how the command is written when something is missing', () => {
    expect(said('Not enough non-option arguments: got 0, need at least 1', 'show')).toContain(
      '`show <run> [task]`',
    );
    expect(said('Missing required argument: reason', 'prereg', 'amend')).toBe('--reason is missing.');
    expect(said('Not enough arguments following: db', 'runs', '--db')).toBe('--db needs a value.');
  });

  it('is an error of the operator', () => {
    expect(usageError({ message: 'x', typed: [], commands })).toMatchObject({
      code: 'usage',
      kind: 'operator',
    });
  });
});
