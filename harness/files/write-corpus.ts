import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../domain/corpus.ts';
import { HarnessError } from '../domain/harness-error.ts';
import { errorCode } from './error-code.ts';
import { toolDefinitionsText } from './tool-definitions-text.ts';

/**
 * Writes a corpus as a folder that `loadCorpus` reads, with its tools as `tools.json` beside it: the file that a
 * person edits.
 *
 * @throws HarnessError `folder-not-empty`, `folder-not-writable`; nothing that is there is ever overwritten
 */
export async function writeCorpus(folder: string, corpus: Corpus, readme: string): Promise<void> {
  const there = await entriesOf(folder);
  if (there.length > 0) {
    throw new HarnessError({
      code: 'folder-not-empty',
      message: `${folder} holds ${there.slice(0, 3).join(', ')}${there.length > 3 ? ' and more' : ''}.`,
      fix: 'Name a folder that is empty or not there yet.',
    });
  }
  const files = {
    'corpus.json': json(corpus.manifest),
    'tasks.jsonl': corpus.tasks.map((task) => `${JSON.stringify(task)}\n`).join(''),
    'toolset.json': json(corpus.toolset),
    'tools.json': toolDefinitionsText(corpus.toolset),
    'system-prompt.txt': `${corpus.systemPrompt}\n`,
    'README.md': readme,
  };
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(files))
      await writeFile(join(folder, name), text, { flag: 'wx' });
  } catch (error) {
    throw notWritable(folder, error);
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw notWritable(folder, error);
  }
}

function notWritable(folder: string, error: unknown): HarnessError {
  return new HarnessError({
    code: 'folder-not-writable',
    message: `${folder} can't be written (${errorCode(error)}).`,
    fix: 'Name a folder that you may write to.',
    cause: error,
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
