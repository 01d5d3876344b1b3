import { summariseRun } from '../../analyse/summarise-run.ts';
import type { ScorerProfile } from '../../domain/verdict.ts';
import { scorerProfiles } from '../../domain/verdict.ts';

import { analysisSettings } from '../analysis-settings.ts';
import type { CommonArguments } from '../common-options.ts';
import { createJudge } from '../create-judge.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { openExistingStore } from '../open-existing-store.ts';
import { refuseOtherCorpus } from '../refuse-other-corpus.ts';
import { runOutcomes } from '../run-outcomes.ts';
import { cellRow, cellTable } from '../summary-tables.ts';
import { loadWorkspace } from '../workspace.ts';

interface RescoreArguments extends CommonArguments {
  readonly run: readonly string[];
  readonly profile: ScorerProfile;
}

/** `pnpm bench rescore RUN…`: judges stored attempts again, without a model; old verdicts stay. */
export const rescoreCommand = defineCommand<RescoreArguments>({
  command: 'rescore <run..>',
  describe: 'Judge stored attempts again with a scorer profile; verdicts accumulate, nothing is replaced',
  builder: (argv) =>
    argv
      .positional('run', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Ids of runs, or their beginnings',
      })
      .option('profile', {
        choices: scorerProfiles,
        default: 'registered-v1' as const,
        describe: 'Rules to score by',
      })
      .example('$0 rescore 20261121 --profile published-2026', "A run under others' rules"),
  action: async ({ project, printer }, given) => {
    const workspace = await loadWorkspace(project);
    const judge = createJudge({ ...workspace, profile: given.profile });
    const store = openExistingStore(project.databaseFile);
    try {
      const runs = given.run.map((name) => store.loadRun(name));
      // A stored verdict can't be taken back, and a request of an outcome run is no routing task.
      refuseOtherCorpus(
        runs.flatMap(({ record }) => (record.cell.arm === undefined ? [] : record)),
        workspace,
      );
      const rows = runs.map(({ record, standing }) => {
        const { profile, scorerHash, detectorHash } = judge;
        const known = new Set(
          store
            .verdictsOf(record.id, { profile, scorerHash, detectorHash })
            .map(({ taskId, tryNumber }) => `${taskId} ${tryNumber}`),
        );
        store.saveVerdicts(
          store
            .attemptsOf(record.id)
            .filter(({ taskId, tryNumber }) => !known.has(`${taskId} ${tryNumber}`))
            .map((attempt) => ({
              runId: record.id,
              taskId: attempt.taskId,
              tryNumber: attempt.tryNumber,
              profile,
              scorerHash,
              detectorHash,
              ...judge.judge(attempt),
            })),
        );
        const outcomes = runOutcomes(store, record.id, judge);
        const summary = summariseRun({
          tasks: workspace.corpus.tasks,
          outcomes,
          settings: analysisSettings,
        });
        return { ...cellRow({ cell: record.cell, standing }), run: record.id, summary };
      });
      printer.line(`profile ${given.profile}`);
      printer.line(cellTable(rows));
      printer.json({ profile: given.profile, runs: rows });
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});
