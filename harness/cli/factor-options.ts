import type { Argv } from 'yargs';
import { decodings, protocols, schemaVisibilities } from '../domain/config.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { Factors } from '../plan/factors.ts';

/** Options that choose models and factors. Lists are separated by commas, or given by repeating the option. */
export function withFactorOptions<T>(argv: Argv<T>) {
  return argv
    .option('model', {
      alias: 'm',
      type: 'string',
      array: true,
      describe: 'Id from models.yaml, Ollama tag, .gguf path, or openai:URL#name; several at once',
    })
    .option('config', { type: 'string', array: true, describe: 'Named configs of models.yaml' })
    .option('quant', { type: 'string', array: true, describe: 'Quantisations, such as q8_0,q4_0' })
    .option('sampling', { type: 'string', array: true, describe: 'greedy, server-default' })
    .option('protocol', { type: 'string', array: true, describe: 'raw, shipped or both' })
    .option('decoding', { type: 'string', array: true, describe: 'free, constrained' })
    .option('schema', { type: 'string', array: true, describe: 'shown, hidden' })
    .option('context', { type: 'number', describe: 'Tokens of context' })
    .option('reply-tokens', { type: 'number', describe: 'Most tokens of a reply' })
    .option('concurrency', { type: 'number', describe: 'Requests in flight (default 1)' });
}

/** What `withFactorOptions` gives. */
export interface FactorArguments {
  readonly model?: readonly string[] | undefined;
  readonly config?: readonly string[] | undefined;
  readonly quant?: readonly string[] | undefined;
  readonly sampling?: readonly string[] | undefined;
  readonly protocol?: readonly string[] | undefined;
  readonly decoding?: readonly string[] | undefined;
  readonly schema?: readonly string[] | undefined;
  readonly context?: number | undefined;
  readonly replyTokens?: number | undefined;
  readonly concurrency?: number | undefined;
}

/** The names of models, commas split. */
export function modelNames({ model }: FactorArguments): readonly string[] | undefined {
  return split(model);
}

/**
 * The factors that were chosen.
 *
 * @throws HarnessError `option-invalid` with every value that no factor has
 */
export function factorsFrom(given: FactorArguments): Factors {
  const problems: { where: string; found: string; expected: string }[] = [];
  const among = <Value extends string>(
    option: string,
    values: readonly string[] | undefined,
    allowed: readonly Value[],
  ): readonly Value[] | undefined =>
    split(values)?.flatMap((value) => {
      const known = allowed.find((each) => each === value);
      if (known === undefined) problems.push({ where: option, found: value, expected: allowed.join(', ') });
      return known ?? [];
    });
  for (const option of ['context', 'replyTokens', 'concurrency'] as const) {
    const value = given[option];
    if (value !== undefined && !(Number.isInteger(value) && value > 0)) {
      problems.push({ where: `--${option}`, found: String(value), expected: 'a whole number above 0' });
    }
  }
  const factors = {
    configs: split(given.config),
    quantisation: split(given.quant),
    sampling: split(given.sampling),
    protocol: among('--protocol', given.protocol, [...protocols, 'both']),
    decoding: among('--decoding', given.decoding, decodings),
    schema: among('--schema', given.schema, schemaVisibilities),
    contextTokens: given.context,
    replyTokens: given.replyTokens,
    concurrency: given.concurrency,
  };
  if (problems.length > 0) {
    throw new HarnessError({
      code: 'option-invalid',
      message: 'Some options have values that do not exist.',
      fix: 'Correct them; `pnpm bench run --help` lists what there is.',
      problems,
    });
  }
  return factors;
}

function split(values: readonly string[] | undefined): readonly string[] | undefined {
  return values
    ?.flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
