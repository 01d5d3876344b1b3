import { HarnessError } from '../domain/harness-error.ts';
import type { RunArguments } from './run-arguments.ts';

/** What chooses the cells: exactly one of these, or none for the defaults. */
const choices = ['model', 'cell', 'resume'] as const;
/** What only goes with freely chosen models: a registered cell and a run to be resumed have all of it already. */
const factorOptions = ['config', 'quant', 'sampling', 'protocol', 'decoding', 'schema', 'context'] as const;

/**
 * Refuses options that say two things at once, or nothing.
 *
 * @throws HarnessError `preflight-needed`, `options-contradict`, `option-invalid`
 */
export function refuseContradictions(given: RunArguments): void {
  if (given.preflight === false && given.exploratory !== true) {
    throw new HarnessError({
      code: 'preflight-needed',
      message: 'Without preflight nobody knows what the model saw, so the run can only be exploratory.',
      fix: 'Add --exploratory, or leave out --no-preflight.',
    });
  }
  const chosen = choices.filter((name) => given[name] !== undefined);
  const factors = factorOptions.filter((name) => given[name] !== undefined);
  const [first] = chosen.filter((name) => name !== 'model');
  const others = [...chosen, ...factors].filter((name) => name !== first);
  if (first !== undefined && others.length > 0) {
    throw new HarnessError({
      code: 'options-contradict',
      message: `--${first} says already what --${others.join(' and --')} would choose.`,
      fix: `Leave out --${first}, or the rest.`,
    });
  }
  if (first === 'resume' && given.dryRun === true) {
    throw new HarnessError({
      code: 'options-contradict',
      message: '--dry-run plans new runs, and --resume goes on with an old one.',
      fix: 'Leave out one of them; `pnpm bench show RUN` shows what is left of a run.',
    });
  }
  const empty = (['model', 'cell', ...factorOptions] as const).filter((name) => {
    const value = given[name];
    return Array.isArray(value) && value.every((each) => String(each).trim() === '');
  });
  if (empty.length > 0) {
    throw new HarnessError({
      code: 'option-invalid',
      message: `--${empty.join(' and --')} ${empty.length === 1 ? 'needs' : 'need'} a value.`,
      fix: 'Name one or several, separated by commas.',
    });
  }
}
