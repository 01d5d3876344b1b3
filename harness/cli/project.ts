import { dirname, join, resolve } from 'node:path';

/** Where everything of this installation lies. Absolute paths. */
export interface Project {
  readonly root: string;
  readonly modelsFile: string;
  readonly registrationFile: string;
  /** Replaces the registration's corpus, if given. */
  readonly corpusFolder: string | null;
  readonly databaseFile: string;
  /** Where `ask` writes and `gate` reads unless another log is named: beside the database. */
  readonly sessionLogFile: string;
  readonly resultsFolder: string;
  /** With a database given: beside it. */
  readonly reportsFolder: string;
}

/** Options that move parts of a project; they stand at every command. */
export interface ProjectOptions {
  readonly models?: string | undefined;
  readonly registration?: string | undefined;
  readonly corpus?: string | undefined;
  readonly db?: string | undefined;
}

/** The project's folder: the one around these sources. */
export const projectRoot = resolve(import.meta.dirname, '..', '..');

/** The project around these sources, with what the operator moved. Given paths are relative to the working folder. */
export function projectFor(options: ProjectOptions): Project {
  const root = projectRoot;
  const given = (path: string | undefined, usual: string) =>
    path === undefined ? join(root, usual) : resolve(path);
  const databaseFile = given(options.db, 'results/bench.sqlite');
  return {
    root,
    modelsFile: given(options.models, 'models.yaml'),
    registrationFile: given(options.registration, 'preregistration/github-maintainer-v1.yaml'),
    corpusFolder: options.corpus === undefined ? null : resolve(options.corpus),
    databaseFile,
    sessionLogFile: join(dirname(databaseFile), 'sessions.jsonl'),
    resultsFolder: join(root, 'results'),
    reportsFolder:
      options.db === undefined ? join(root, 'reports') : join(dirname(resolve(options.db)), 'reports'),
  };
}
