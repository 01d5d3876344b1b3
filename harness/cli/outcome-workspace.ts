import { join } from 'node:path';
import { loadOutcomeCorpus, type OutcomeLines } from '../arms/load-outcome-corpus.ts';
import type { OutcomeCorpus } from '../arms/outcome-corpus.ts';
import { workerNames } from '../arms/scripted/open-worker.ts';
import { systemPrompts } from '../arms/system-prompts.ts';
import { loopOffer, loopTools, routeOffer } from '../arms/tool-offer.ts';
import type { LockParts } from '../domain/lock.ts';
import type { Model, ModelsFile } from '../domain/model.ts';
import type { Registration } from '../domain/registration.ts';
import { hashOf } from '../domain/sha256.ts';
import { detectorHash } from '../files/compute-lock-parts.ts';
import { loadModels } from '../files/load-models.ts';
import { loadRegistration } from '../files/load-registration.ts';
import { sourceHash } from '../files/source-hash.ts';
import type { CommonArguments } from './common-options.ts';
import type { Project } from './project.ts';

/** The files of an outcome benchmark, loaded and hashed. */
export interface OutcomeWorkspace {
  /** With the workers that need no model. */
  readonly modelsFile: ModelsFile;
  readonly registration: Registration;
  readonly registrationFile: string;
  readonly corpus: OutcomeCorpus;
  readonly lines: OutcomeLines;
  readonly corpusFolder: string;
  readonly isRegisteredCorpus: boolean;
  readonly parts: LockParts;
}

/** What decides what an episode comes to, besides the replies: judges, arms, programs and worlds. */
const scorerFolders = ['outcomes', 'arms', 'handlers', 'dispatch', 'surface'].map(
  (name) => `harness/${name}`,
);

/**
 * Loads models, registration (`preregistration/github-outcomes-v1.yaml` unless another is named) and outcome corpus.
 * The lock's parts mean: `corpus` manifest, tasks and worlds; `toolset` what each arm offers; `systemPrompt` those of
 * all arms; `scorer` the sources that decide what a reply comes to.
 */
export async function loadOutcomeWorkspace(
  project: Project,
  given: CommonArguments,
): Promise<OutcomeWorkspace> {
  const registrationFile =
    given.registration === undefined
      ? join(project.root, 'preregistration/github-outcomes-v1.yaml')
      : project.registrationFile;
  const modelsFile = await loadModels(project.modelsFile);
  const registration = await loadRegistration(registrationFile);
  const registered = join(project.root, registration.corpus);
  const corpusFolder = project.corpusFolder ?? registered;
  const { corpus, lines } = await loadOutcomeCorpus({ root: project.root, folder: corpusFolder });
  const { manifest, tasks, worlds, toolset } = corpus;
  const { root } = project;
  return {
    modelsFile: { ...modelsFile, models: [...modelsFile.models.filter(isModel), ...workers] },
    registration,
    registrationFile,
    corpus,
    lines,
    corpusFolder,
    isRegisteredCorpus: corpusFolder === registered,
    parts: {
      registration: hashOf(registration),
      corpus: hashOf({ manifest, tasks, worlds: Object.fromEntries(worlds) }),
      toolset: hashOf({
        route: JSON.stringify(routeOffer(toolset)),
        loops: JSON.stringify(loopOffer(loopTools)),
      }),
      systemPrompt: hashOf(systemPrompts),
      scorer: await sourceHash({ root, folders: scorerFolders }),
      detector: await detectorHash(root),
    },
  };
}

const workers: readonly Model[] = workerNames.map((name) => ({
  id: name,
  name: `Scripted worker: ${name}`,
  backend: 'baseline',
  reference: name,
}));

/** A baseline of the routing benchmark works on no world. */
function isModel({ backend }: Model): boolean {
  return backend !== 'baseline';
}
