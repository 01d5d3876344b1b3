import { join } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import { outcomeManifestSchema, outcomeTaskSchema } from '../domain/outcome-task.ts';
import { loadCorpus } from '../files/load-corpus.ts';
import { loadWorld } from '../files/load-world.ts';
import { parseJsonFile } from '../files/parse-json-file.ts';
import { parseJsonlFile } from '../files/parse-jsonl-file.ts';
import { together } from '../files/together.ts';
import type { OutcomeCorpus } from './outcome-corpus.ts';

/** Where an outcome corpus stands: for findings that name file and line. `lines[i]` is the line of task `i`, from 1. */
export interface OutcomeLines {
  readonly manifestFile: string;
  readonly tasksFile: string;
  readonly lines: readonly number[];
}

/**
 * An outcome corpus folder in memory: `corpus.json`, `tasks.jsonl`, the worlds that the tasks name, and the toolset of
 * the corpus that the manifest names (relative to `root`).
 *
 * @throws HarnessError with all problems of all files, worlds included; `world-missing` for tasks whose world is no file
 */
export async function loadOutcomeCorpus(options: {
  readonly root: string;
  readonly folder: string;
}): Promise<{ readonly corpus: OutcomeCorpus; readonly lines: OutcomeLines }> {
  const { root, folder } = options;
  const manifestFile = join(folder, 'corpus.json');
  const tasksFile = join(folder, 'tasks.jsonl');
  const parsed = parseJsonlFile(tasksFile, outcomeTaskSchema);
  const [manifest, tasks, worlds] = await together(`The outcome corpus ${folder}`, [
    parseJsonFile(manifestFile, outcomeManifestSchema),
    parsed,
    // Tasks that can't be read name no worlds, and tell so themselves.
    parsed.then(
      (found) => worldsOf(folder, new Set(found.map(({ value }) => value.world))),
      () => [],
    ),
  ]);
  const { toolset } = await loadCorpus(join(root, manifest.macros));
  return {
    corpus: { manifest, tasks: tasks.map(({ value }) => value), worlds: new Map(worlds), toolset },
    lines: { manifestFile, tasksFile, lines: tasks.map(({ line }) => line) },
  };
}

function worldsOf(folder: string, names: ReadonlySet<string>) {
  return together(
    `The worlds of ${folder}`,
    [...names].map(
      async (name) => [name, await worldOfTask(join(folder, 'worlds', `${name}.json`))] as const,
    ),
  );
}

async function worldOfTask(file: string) {
  try {
    return await loadWorld(file);
  } catch (error) {
    if (!(error instanceof HarnessError) || error.code !== 'file-not-found') throw error;
    throw new HarnessError({
      code: 'world-missing',
      message: `${file}: a task takes place in this world, and it does not exist.`,
      fix: 'Write the world, or correct its name in the task.',
      cause: error,
    });
  }
}
