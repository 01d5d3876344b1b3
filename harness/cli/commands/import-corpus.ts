import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { HarnessError } from '../../domain/harness-error.ts';
import { corpusReadme } from '../../files/corpus-readme.ts';
import { importCorpus, kebabCase } from '../../files/import-corpus.ts';
import { lintCorpus } from '../../files/lint-corpus.ts';
import { loadCorpusWithLines } from '../../files/load-corpus.ts';
import { loadExternalMapping } from '../../files/load-external-run.ts';
import { loadToolDefinitions } from '../../files/load-tool-definitions.ts';
import { readTextFile } from '../../files/read-text-file.ts';
import { writeCorpus } from '../../files/write-corpus.ts';
import { createScorer } from '../../score/create-scorer.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { defineCommand } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { loadWorkspace } from '../workspace.ts';

interface ImportCorpusArguments extends CommonArguments {
  readonly tasks: string;
  readonly folder: string;
  readonly tools: string;
  readonly mapping?: string | undefined;
  readonly title?: string | undefined;
  readonly systemPrompt?: string | undefined;
}

/** `pnpm bench import-corpus TASKS DIR --tools FILE`: somebody's tasks and tools as a corpus folder. */
export const importCorpusCommand = defineCommand<ImportCorpusArguments>({
  command: 'import-corpus <tasks> <folder>',
  describe: 'Make a corpus folder of tasks (JSONL) and tool definitions (JSON)',
  builder: (argv) =>
    argv
      .positional('tasks', { type: 'string', demandOption: true, describe: 'Tasks, one JSON object a line' })
      .positional('folder', { type: 'string', demandOption: true, describe: 'Folder to make' })
      .option('tools', { type: 'string', demandOption: true, describe: 'Tool definitions (JSON)' })
      .option('mapping', { type: 'string', describe: 'How the columns of the tasks are called (YAML)' })
      .option('title', { type: 'string', describe: "The corpus's title (default: the folder's name)" })
      .option('system-prompt', {
        type: 'string',
        describe: "File with the system message (default: the registered corpus's)",
      })
      .example('$0 import-corpus tasks.jsonl my-corpus --tools tools.json', 'Then: $0 --corpus my-corpus'),
  action: importAs,
});

async function importAs(context: Context, given: ImportCorpusArguments): Promise<ExitCode> {
  const { printer } = context;
  const [tasksFile, toolsFile, folder] = [given.tasks, given.tools, given.folder].map((path) =>
    resolve(path),
  ) as [string, string, string];
  const id = corpusId(folder);
  const mappingFile = given.mapping === undefined ? null : resolve(given.mapping);
  const mapping = mappingFile === null ? null : await loadExternalMapping(mappingFile);
  const toolset = await loadToolDefinitions(toolsFile, {
    id,
    ...(mapping?.writes === undefined ? {} : { writes: mapping.writes }),
  });
  // A schema that does not compile is told before anything is written.
  createScorer(toolset);
  const corpus = await importCorpus({
    tasksFile,
    toolsFile,
    toolset,
    mapping,
    mappingFile,
    id,
    title: given.title ?? mapping?.title ?? id,
    systemPrompt: await systemPromptFor(context, given),
  });
  const origin = await Promise.all([tasksFile, toolsFile].map(fileWithHash));
  await writeCorpus(folder, corpus, corpusReadme(corpus, [`Taken over from ${origin.join(' and ')}.`]));
  const { corpus: written, lines } = await loadCorpusWithLines(folder);
  const findings = lintCorpus({ corpus: written, lines });
  printer.line(`${folder}: ${written.tasks.length} tasks for ${written.toolset.macros.length} macros`);
  printer.line(
    findings.length === 0
      ? 'lint         no finding before the baselines; all of it: pnpm bench corpus lint --corpus DIR'
      : `lint         ${findings.length} findings; list them: pnpm bench corpus lint --corpus ${given.folder}`,
  );
  printer.line(`run          pnpm bench --corpus ${given.folder} --model keyword`);
  printer.json({ folder, tasks: written.tasks.length, macros: written.toolset.macros.length, findings });
  return exitCodes.success;
}

/**
 * The id of a corpus in a folder: the folder's name in our spelling.
 *
 * @throws HarnessError `corpus-id`
 */
export function corpusId(folder: string): string {
  const id = kebabCase(basename(folder));
  if (id !== '') return id;
  throw new HarnessError({
    code: 'corpus-id',
    message: `${folder} gives no id: its name has no letter and no digit.`,
    fix: 'Name the folder as the corpus is to be called.',
  });
}

async function systemPromptFor(context: Context, given: ImportCorpusArguments): Promise<string> {
  if (given.systemPrompt !== undefined) return (await readTextFile(resolve(given.systemPrompt))).trimEnd();
  return (await loadWorkspace(context.project)).corpus.systemPrompt;
}

async function fileWithHash(file: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return `\`${basename(file)}\` (SHA-256 ${hash.slice(0, 16)}…)`;
}
