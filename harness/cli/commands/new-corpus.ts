import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { corpusReadme } from '../../files/corpus-readme.ts';
import { loadCorpus } from '../../files/load-corpus.ts';
import { loadToolDefinitions } from '../../files/load-tool-definitions.ts';
import { newCorpus } from '../../files/new-corpus.ts';
import { writeCorpus } from '../../files/write-corpus.ts';
import { createScorer } from '../../score/create-scorer.ts';
import type { CommonArguments } from '../common-options.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { loadWorkspace } from '../workspace.ts';
import { corpusId } from './import-corpus.ts';

interface NewCorpusArguments extends CommonArguments {
  readonly folder: string;
}

/** `pnpm bench corpus new DIR`: a small corpus that works, to be changed into one's own. */
export const newCorpusCommand = defineCommand<NewCorpusArguments>({
  command: 'new <folder>',
  describe: 'Make a small corpus to start from: two macros, ten tasks, a README',
  builder: (argv) =>
    argv
      .positional('folder', { type: 'string', demandOption: true, describe: 'Folder to make' })
      .example('$0 corpus new my-corpus', 'Then change its tools.json and tasks.jsonl'),
  action: async ({ project, printer }, given) => {
    const folder = resolve(given.folder);
    const { systemPrompt } = (await loadWorkspace(project)).corpus;
    const corpus = newCorpus({ id: corpusId(folder), systemPrompt });
    await writeCorpus(folder, corpus, corpusReadme(corpus, ['An example to start from.']));
    printer.line(`${folder}: ${corpus.tasks.length} tasks for ${corpus.toolset.macros.length} macros`);
    printer.line(`check        pnpm bench corpus lint --corpus ${given.folder}`);
    printer.line(`run          pnpm bench --corpus ${given.folder} --model keyword`);
    printer.json({ folder, tasks: corpus.tasks.length, macros: corpus.toolset.macros.length });
    return exitCodes.success;
  },
});

/** `pnpm bench corpus render --corpus DIR`: makes `toolset.json` anew from `tools.json`. */
export const renderCorpusCommand = defineCommand<CommonArguments>({
  command: 'render',
  describe: "Make a corpus's toolset.json anew from its tools.json",
  builder: (argv) => argv.example('$0 corpus render --corpus my-corpus', 'After a change of tools.json'),
  action: async ({ project, printer }) => {
    const folder = (await loadWorkspace(project)).corpusFolder;
    const { toolset: before } = await loadCorpus(folder);
    const toolset = await loadToolDefinitions(join(folder, 'tools.json'), { id: before.id });
    createScorer(toolset);
    const file = join(folder, 'toolset.json');
    await writeFile(file, `${JSON.stringify(toolset, null, 2)}\n`);
    printer.line(`${file}: ${toolset.macros.map(({ name }) => name).join(', ')}`);
    printer.json({ file, macros: toolset.macros.map(({ name }) => name) });
    return exitCodes.success;
  },
});
