import { join } from 'node:path';
import { z } from 'zod';
import { type Corpus, corpusManifestSchema } from '../domain/corpus.ts';
import type { JsonObject } from '../domain/json.ts';
import { taskSchema } from '../domain/task.ts';
import type { Toolset } from '../domain/toolset.ts';
import { parseJsonFile } from './parse-json-file.ts';
import { parseJsonlFile } from './parse-jsonl-file.ts';
import { readTextFile } from './read-text-file.ts';
import { together } from './together.ts';

/** Where a corpus stands: for findings that name file and line. `lines[i]` is the line of task `i`, from 1. */
export interface CorpusLines {
  readonly manifestFile: string;
  readonly tasksFile: string;
  readonly lines: readonly number[];
}

const jsonObject = z.record(z.string(), z.json()).transform((value) => value as JsonObject);

const toolsetSchema: z.ZodType<Toolset> = z.strictObject({
  id: z.string().min(1),
  macros: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/),
        intent: z.string().min(1),
        validatingSchema: jsonObject,
        modelSchema: jsonObject,
        writes: z.array(z.string()),
      }),
    )
    .min(1),
});

/**
 * A corpus folder in memory: `corpus.json`, `tasks.jsonl`, `toolset.json` and `system-prompt.txt` (whose last line
 * end does not count). Checks each file's form; what the corpus promises about itself is the linter's matter.
 *
 * @throws HarnessError with all problems of all four files
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  return (await loadCorpusWithLines(folder)).corpus;
}

/** As {@link loadCorpus}, with the line of each task, as the linter wants it. */
export async function loadCorpusWithLines(
  folder: string,
): Promise<{ readonly corpus: Corpus; readonly lines: CorpusLines }> {
  const manifestFile = join(folder, 'corpus.json');
  const tasksFile = join(folder, 'tasks.jsonl');
  const [manifest, tasks, toolset, prompt] = await together(`The corpus ${folder}`, [
    parseJsonFile(manifestFile, corpusManifestSchema),
    parseJsonlFile(tasksFile, taskSchema),
    parseJsonFile(join(folder, 'toolset.json'), toolsetSchema),
    readTextFile(join(folder, 'system-prompt.txt')),
  ]);
  return {
    corpus: {
      manifest,
      tasks: tasks.map(({ value }) => value),
      toolset,
      systemPrompt: prompt.replace(/\n$/, ''),
    },
    lines: { manifestFile, tasksFile, lines: tasks.map(({ line }) => line) },
  };
}
