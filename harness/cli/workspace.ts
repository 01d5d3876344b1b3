import { join } from 'node:path';
import type { Corpus } from '../domain/corpus.ts';
import type { LockParts } from '../domain/lock.ts';
import type { ModelsFile } from '../domain/model.ts';
import type { Registration } from '../domain/registration.ts';
import { computeLockParts } from '../files/compute-lock-parts.ts';
import { loadCorpus } from '../files/load-corpus.ts';
import { loadModels } from '../files/load-models.ts';
import { loadRegistration } from '../files/load-registration.ts';
import type { Project } from './project.ts';

/** The files of a project, loaded and hashed. */
export interface Workspace {
  readonly modelsFile: ModelsFile;
  readonly registration: Registration;
  readonly corpus: Corpus;
  readonly corpusFolder: string;
  /** The corpus is the one that the registration names. */
  readonly isRegisteredCorpus: boolean;
  readonly parts: LockParts;
}

/** Loads models, registration and corpus. */
export async function loadWorkspace(project: Project): Promise<Workspace> {
  const modelsFile = await loadModels(project.modelsFile);
  const registration = await loadRegistration(project.registrationFile);
  const registered = join(project.root, registration.corpus);
  const corpusFolder = project.corpusFolder ?? registered;
  const corpus = await loadCorpus(corpusFolder);
  const parts = await computeLockParts({ root: project.root, registration, corpus });
  return {
    modelsFile,
    registration,
    corpus,
    corpusFolder,
    isRegisteredCorpus: corpusFolder === registered,
    parts,
  };
}
