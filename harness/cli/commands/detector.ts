import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Confusion, measureDetector } from '../../detect/measure-detector.ts';
import { labelledReplySchema } from '../../domain/labelled-reply.ts';
import { parseJsonlFile } from '../../files/parse-jsonl-file.ts';
import type { CommonArguments } from '../common-options.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { percent } from '../percent.ts';
import { textTable } from '../text-table.ts';
import { loadWorkspace } from '../workspace.ts';

interface DetectorArguments extends CommonArguments {
  readonly file?: readonly string[] | undefined;
}

/** `pnpm bench detector [FILE…]`: precision and recall of the bail-out detector on labelled replies. */
export const detectorCommand = defineCommand<DetectorArguments>({
  command: 'detector [file..]',
  describe: 'Measure the bail-out detector on labelled replies',
  builder: (argv) =>
    argv
      .positional('file', {
        type: 'string',
        array: true,
        describe: 'Labelled replies (default corpus/bail-outs/*.jsonl)',
      })
      .example('$0 detector', 'The labelled set of this project')
      .example('$0 detector mine.jsonl --json', 'Your own; the format stands in corpus/bail-outs/README.md'),
  action: async ({ project, printer }, given) => {
    const { corpus } = await loadWorkspace(project);
    const folder = join(project.root, 'corpus', 'bail-outs');
    const files =
      given.file !== undefined && given.file.length > 0
        ? given.file
        : (await readdir(folder))
            .filter((name) => name.endsWith('.jsonl'))
            .sort()
            .map((name) => join(folder, name));
    const replies = (await Promise.all(files.map((file) => parseJsonlFile(file, labelledReplySchema))))
      .flat()
      .map(({ value }) => value);
    const found = measureDetector(
      replies,
      corpus.toolset.macros.map(({ name }) => name),
    );
    const row = (name: string, each: Confusion) => [
      name,
      String(each.truePositives),
      String(each.falsePositives),
      String(each.falseNegatives),
      String(each.trueNegatives),
      percent(each.precision),
      percent(each.recall),
    ];
    const table = textTable({
      head: ['', 'right', 'false alarms', 'missed', 'rightly quiet', 'precision', 'recall'],
      words: 1,
      rows: [
        ...Object.entries(found.byForm).map(([form, each]) => row(form, each)),
        ...Object.entries(found.byCode).map(([code, each]) => row(`code ${code}`, each)),
        row('bail-out at all', found.overall),
      ],
    });
    printer.line(`${found.replies} replies from ${files.length} ${files.length === 1 ? 'file' : 'files'}`);
    printer.line(table);
    for (const { id, form, expected, found: codes } of found.mistakes) {
      printer.line(
        `${id} (${form}): labelled ${expected.join(', ') || 'sound'}, found ${codes.join(', ') || 'sound'}`,
      );
    }
    printer.json(found);
    return exitCodes.success;
  },
});
