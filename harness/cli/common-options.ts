import type { Argv } from 'yargs';

/** Options that stand at every command. */
export function withCommonOptions<T>(argv: Argv<T>) {
  return argv
    .option('json', { type: 'boolean', describe: 'Print one JSON document instead of text' })
    .option('db', { type: 'string', describe: 'Database of runs (default results/bench.sqlite)' })
    .option('models', { type: 'string', describe: 'Models file (default models.yaml)' })
    .option('registration', {
      type: 'string',
      describe: 'Registration (default preregistration/github-maintainer-v1.yaml)',
    })
    .option('corpus', { type: 'string', describe: 'Corpus folder instead of the registered one' });
}

/** What `withCommonOptions` gives. */
export interface CommonArguments {
  readonly json?: boolean | undefined;
  readonly db?: string | undefined;
  readonly models?: string | undefined;
  readonly registration?: string | undefined;
  readonly corpus?: string | undefined;
}
