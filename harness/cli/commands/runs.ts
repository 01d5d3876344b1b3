import { existsSync } from 'node:fs';
import { visibleText } from '../../domain/visible-text.ts';
import { openStore } from '../../store/open-store.ts';
import type { CommonArguments } from '../common-options.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { shownPath } from '../shown-path.ts';
import { textTable } from '../text-table.ts';

/** `pnpm bench runs`: every run that was started, whatever became of it. */
export const runsCommand = defineCommand<CommonArguments>({
  command: 'runs',
  describe: 'List every run that was started, with its standing and state',
  builder: (argv) => argv.example('$0 runs', 'All runs, oldest first'),
  action: async ({ project, printer }) => {
    if (!existsSync(project.databaseFile)) {
      printer.line(
        `No run was started yet: \`pnpm bench\` starts some, in ${shownPath(project.databaseFile)}.`,
      );
      printer.json([]);
      return exitCodes.success;
    }
    const store = openStore(project.databaseFile);
    try {
      const runs = store.listRuns();
      const table = textTable({
        head: ['run', 'cell', 'standing', 'state', 'answered', 'failed attempts'],
        words: 4,
        rows: runs.map(({ record, standing, state, tasks, answered, failedAttempts }) => [
          record.id,
          record.cell.id,
          standing,
          state,
          `${answered} of ${tasks}`,
          String(failedAttempts),
        ]),
      });
      printer.line(runs.length === 0 ? 'No run was started yet: `pnpm bench` starts some.' : table);
      const external = store.listExternalRuns();
      if (external.length > 0) {
        printer.line('of other harnesses, by `import --format jsonl-runs`:');
        printer.line(
          textTable({
            head: ['run', 'title', 'standing', 'records'],
            words: 3,
            rows: external.map(({ id, record, lines }) => [
              id,
              visibleText(record.title),
              'imported',
              String(lines.length),
            ]),
          }),
        );
      }
      printer.json([
        ...runs.map(({ record, ...state }) => ({
          id: record.id,
          cell: record.cell.id,
          startedAt: record.startedAt,
          ...state,
        })),
        ...external.map(({ id, record, lines }) => ({
          id,
          title: record.title,
          standing: 'imported',
          external: true,
          records: lines.length,
        })),
      ]);
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});
