import type { Corpus } from '../domain/corpus.ts';
import type { LockParts } from '../domain/lock.ts';
import type { Registration } from '../domain/registration.ts';
import { hashOf, sha256 } from '../domain/sha256.ts';
import type { Toolset } from '../domain/toolset.ts';
import { toolDefinitions } from '../macro/tool-definitions.ts';
import { sourceHash } from './source-hash.ts';

/**
 * The parts of a lock as they are now, SHA-256 each:
 *
 * - `registration`: canonical JSON of the checked registration (comments and layout don't count);
 * - `corpus`: canonical JSON of manifest and tasks;
 * - `toolset`: see {@link toolsetHash};
 * - `systemPrompt`: its text;
 * - `scorer`, `detector`: see {@link scorerHash} and {@link detectorHash}.
 *
 * `root` is the folder that holds `harness/`.
 */
export async function computeLockParts(options: {
  readonly root: string;
  readonly registration: Registration;
  readonly corpus: Corpus;
}): Promise<LockParts> {
  const { root, registration, corpus } = options;
  const [scorer, detector] = await Promise.all([scorerHash(root), detectorHash(root)]);
  return {
    registration: hashOf(registration),
    ...corpusParts(corpus),
    scorer,
    detector,
  };
}

/** The parts of a lock that a corpus folder makes up. */
export function corpusParts(corpus: Corpus): Pick<LockParts, 'corpus' | 'toolset' | 'systemPrompt'> {
  return {
    corpus: hashOf({ manifest: corpus.manifest, tasks: corpus.tasks }),
    toolset: toolsetHash(corpus.toolset),
    systemPrompt: sha256(corpus.systemPrompt),
  };
}

/** SHA-256 of the sources that grade replies. `root` is the folder that holds `harness/`. */
export function scorerHash(root: string): Promise<string> {
  return sourceHash({ root, folders: ['harness/score'] });
}

/** SHA-256 of the sources that read calls out of replies and find bail-outs in them. */
export function detectorHash(root: string): Promise<string> {
  return sourceHash({ root, folders: ['harness/detect', 'harness/backends/dialects'] });
}

/**
 * SHA-256 of a toolset as rendered: the text of its tool definitions, in which the order of the keys counts because
 * a model reads it, and the schemas and write arguments by which its calls are judged.
 */
export function toolsetHash(toolset: Toolset): string {
  return hashOf({
    shown: JSON.stringify(toolDefinitions(toolset, 'shown')),
    hidden: JSON.stringify(toolDefinitions(toolset, 'hidden')),
    judgedBy: toolset.macros.map(({ name, validatingSchema, writes }) => ({
      name,
      validatingSchema,
      writes,
    })),
  });
}
