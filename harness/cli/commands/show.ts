import { HarnessError } from '../../domain/harness-error.ts';
import { didYouMean } from '../../domain/near-matches.ts';
import { visibleText } from '../../domain/visible-text.ts';
import { goldInWords } from '../../report/gold-in-words.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { createJudge } from '../create-judge.ts';
import { defineCommand } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { openExistingStore } from '../open-existing-store.ts';
import { promptLines } from '../prompt-lines.ts';
import { storedSummary } from '../run-cells.ts';
import { bucketTable, footnotes } from '../summary-tables.ts';
import { loadWorkspace } from '../workspace.ts';

interface ShowArguments extends CommonArguments {
  readonly run: string;
  readonly task?: string | undefined;
  readonly prompt?: boolean | undefined;
}

/** `pnpm bench show RUN [TASK]`: one run, or what happened to one task of it. */
export const showCommand = defineCommand<ShowArguments>({
  command: 'show <run> [task]',
  describe: 'Show a run, or every attempt at one of its tasks',
  builder: (argv) =>
    argv
      .positional('run', { type: 'string', demandOption: true, describe: 'Id of a run, or its beginning' })
      .positional('task', { type: 'string', describe: 'Id of a task' })
      .option('prompt', { type: 'boolean', describe: 'Print exactly what was sent to the model' })
      .example('$0 show 20261121', 'The run whose id begins so')
      .example('$0 show 20261121 triage-issue-2 --prompt', 'What the model saw for one task'),
  action: show,
});

async function show(context: Context, given: ShowArguments): Promise<ExitCode> {
  const { project, printer } = context;
  const workspace = await loadWorkspace(project);
  const store = openExistingStore(project.databaseFile);
  try {
    const judge = createJudge({ ...workspace, profile: workspace.registration.scorer });
    const run = store.loadRun(given.run);
    const { record } = run;
    const hasArm = record.cell.arm !== undefined;
    if (given.task === undefined && hasArm) {
      printer.line(`${record.id}  ${record.cell.id}`);
      printer.line(`${run.standing}, ${run.state}; started ${record.startedAt}`);
      for (const reason of record.standingReasons) printer.line(`  ${reason}`);
      printer.line(`What it came to: pnpm bench outcomes report ${record.id}`);
      printer.json(run);
      return exitCodes.success;
    }
    if (given.task === undefined) {
      const summary = storedSummary({ workspace, store, judge }, record.id);
      printer.line(`${record.id}  ${record.cell.id}`);
      printer.line(`${run.standing}, ${run.state}; started ${record.startedAt}`);
      for (const reason of record.standingReasons) printer.line(`  ${reason}`);
      printer.line(bucketTable(summary));
      for (const line of footnotes(summary)) printer.line(line);
      printer.json({ ...run, summary });
      return exitCodes.success;
    }
    const attempts = store.attemptsOf(record.id).filter(({ taskId }) => taskId === given.task);
    const task = workspace.corpus.tasks.find(({ id }) => id === given.task);
    if (attempts.length === 0) {
      throw new HarnessError({
        code: 'task-not-found',
        message: `Run ${record.id} has no attempt at ${given.task}${didYouMean(given.task, record.taskOrder) || '.'}`,
        fix: 'Name a task of the corpus, by its whole id.',
      });
    }
    printer.json({
      task: task ?? null,
      // A request of an outcome run has no verdict of its own: the work is judged by how it ended.
      attempts: attempts.map((attempt) => ({ ...attempt, ...(hasArm ? {} : judge.judge(attempt)) })),
    });
    if (task !== undefined && given.prompt !== true) {
      printer.line(`${task.id}  ${task.bucket}  ${task.difficulty}`);
      printer.line(`request      ${visibleText(task.prompt)}`);
      printer.line(`gold         ${visibleText(goldInWords(task))}`);
    }
    for (const attempt of attempts) {
      const { completion } = attempt;
      if (given.prompt === true) {
        for (const line of promptLines({ record, request: completion.request, task })) printer.line(line);
        continue;
      }
      printer.line();
      printer.line(`try ${attempt.tryNumber}, ${attempt.startedAt}`);
      if (completion.kind === 'failed') {
        printer.line(`failed       ${completion.failure.code}: ${visibleText(completion.failure.message)}`);
        continue;
      }
      const { reply } = completion;
      printer.line(`text         ${visibleText(reply.text)}`);
      for (const call of reply.calls)
        printer.line(`call         ${visibleText(call.name)} ${visibleText(call.argumentsText)}`);
      printer.line(
        `finish       ${reply.finishReason}; ${reply.replyTokens ?? '?'} tokens in ${reply.totalMs.toFixed(1)} ms`,
      );
      if (hasArm) continue;
      const { verdict, bailOuts } = judge.judge(attempt);
      for (const { code, evidence } of bailOuts)
        printer.line(`bail-out     ${code}: ${visibleText(evidence)}`);
      printer.line(`verdict      ${visibleText(verdict.explanation)}`);
      if (verdict.kind === 'scored') {
        const { routing, arguments: right, executable, safe, strict } = verdict;
        printer.line(
          `             routing ${routing}, arguments ${right}, executable ${executable}, safe ${safe}, strict ${strict}`,
        );
        for (const finding of verdict.findings) {
          printer.line(
            `             ${finding.macro}.${finding.argument}: ${finding.problem}, found ${visibleText(finding.found ?? 'nothing')}, expected ${finding.expected}`,
          );
        }
      }
    }
    return exitCodes.success;
  } finally {
    store.close();
  }
}
