import { HarnessError } from '../../domain/harness-error.ts';
import { corpusStats } from '../../files/corpus-stats.ts';
import { lintCorpus } from '../../files/lint-corpus.ts';
import { loadCorpusWithLines } from '../../files/load-corpus.ts';
import { baselineSummaries } from '../baseline-summaries.ts';
import type { CommonArguments } from '../common-options.ts';
import { createJudge } from '../create-judge.ts';
import { defineCommand, defineGroup } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { percent } from '../percent.ts';
import { loadWorkspace } from '../workspace.ts';
import { newCorpusCommand, renderCorpusCommand } from './new-corpus.ts';

const lint = defineCommand<CommonArguments>({
  command: 'lint',
  describe: 'Check a corpus against everything it promises, baselines included',
  builder: (argv) =>
    argv
      .example('$0 corpus lint', 'The registered corpus')
      .example('$0 corpus lint --corpus my-corpus', 'Another folder'),
  action: async ({ project, printer }) => {
    const workspace = await loadWorkspace(project);
    const { corpus, lines } = await loadCorpusWithLines(workspace.corpusFolder);
    const judge = createJudge({ ...workspace, corpus, profile: 'registered-v1' });
    const unlinted = lintCorpus({ corpus, lines });
    // Baselines answer with the gold's macros and arguments: they need a corpus that is otherwise in order.
    const points =
      unlinted.length > 0 ? null : await baselinePoints({ modelsFile: workspace.modelsFile, corpus, judge });
    const findings = points === null ? unlinted : lintCorpus({ corpus, lines, baselinePoints: points });
    if (findings.length > 0) {
      throw new HarnessError({
        code: 'corpus-lint',
        message: `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${workspace.corpusFolder}.`,
        fix: 'Correct each, and lint again.',
        problems: findings.map(({ rule, where, found, expected }) => ({
          where: `${where} [${rule}]`,
          found,
          expected,
        })),
      });
    }
    printer.line(`${corpus.tasks.length} tasks, no finding.`);
    printer.json({ findings, baselinePoints: points });
    if (points !== null) {
      printer.line(
        `keyword router ${percent(points.keyword)}% of the points (50 at most), nearest neighbour ${percent(points.nearestNeighbour)}% (40 at most)`,
      );
    }
    return exitCodes.success;
  },
});

async function baselinePoints(options: Parameters<typeof baselineSummaries>[0]) {
  const summaries = await baselineSummaries(options);
  const of = (name: string) =>
    summaries.find((each) => each.name === name)?.summary.overall.measures.points.proportion ?? 0;
  return { keyword: of('keyword'), nearestNeighbour: of('nearest-neighbour') };
}

const stats = defineCommand<CommonArguments>({
  command: 'stats',
  describe: 'Count what is in a corpus',
  builder: (argv) => argv.example('$0 corpus stats', 'Buckets, tags, kinds of gold'),
  action: async ({ project, printer }) => {
    const { corpus } = await loadWorkspace(project);
    const found = corpusStats(corpus);
    for (const [name, value] of Object.entries(found)) {
      const text =
        typeof value === 'object'
          ? Object.entries(value)
              .map(([key, n]) => `${key} ${n}`)
              .join(', ')
          : value;
      printer.line(`${name.padEnd(14)} ${text}`);
    }
    printer.json(found);
    return exitCodes.success;
  },
});

/** `pnpm bench corpus lint|stats|new|render`. */
export const corpusCommand = defineGroup({
  name: 'corpus',
  describe: 'Lint or count a corpus, or start one',
  commands: [lint, stats, newCorpusCommand, renderCorpusCommand],
});
