import type { Command } from './define-command.ts';

/** A command by name, and how to come by the rest of it. */
export interface ListedCommand extends Pick<Command, 'describe'> {
  /** As in its module, which a test holds it to. */
  readonly command: string | readonly string[];
  readonly load: () => Promise<Command>;
}

/**
 * Every command, in the order in which `--help` lists them. Its module is loaded when it is typed, so that help and
 * small commands don't wait for all others. A new one needs an entry here and a row in README.md.
 */
export const commands: readonly ListedCommand[] = [
  {
    command: ['run', '$0'],
    describe: 'Run models over the corpus, store every attempt, print the result table',
    load: async () => (await import('./commands/run.ts')).runCommand,
  },
  {
    command: 'doctor',
    describe: 'Check what a model really sees and is given; exit 1 if something is wrong',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
  {
    command: 'runs',
    describe: 'List every run that was started, with its standing and state',
    load: async () => (await import('./commands/runs.ts')).runsCommand,
  },
  {
    command: 'show <run> [task]',
    describe: 'Show a run, or every attempt at one of its tasks',
    load: async () => (await import('./commands/show.ts')).showCommand,
  },
  {
    command: 'compare <run..>',
    describe: 'Compare runs task by task: fields that differ, paired differences, flipped tasks (Markdown)',
    load: async () => (await import('./commands/compare.ts')).compareCommand,
  },
  {
    command: 'report [run..]',
    describe:
      'Write the report over the database into reports/: the last run of each cell, or the runs named',
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  {
    command: 'rescore <run..>',
    describe: 'Judge stored attempts again with a scorer profile; verdicts accumulate, nothing is replaced',
    load: async () => (await import('./commands/rescore.ts')).rescoreCommand,
  },
  {
    command: 'reproduce <run>',
    describe: 'Run a run again, same cell and same order, and compare the two task by task',
    load: async () => (await import('./commands/reproduce.ts')).reproduceCommand,
  },
  {
    command: 'prereg',
    describe: 'Freeze, sign, stamp, verify, amend or show a registration',
    load: async () => (await import('./commands/prereg.ts')).preregCommand,
  },
  {
    command: 'power',
    describe: 'What so many tasks can show, how many a difference takes, and what each hypothesis could show',
    load: async () => (await import('./commands/power.ts')).powerCommand,
  },
  {
    command: 'decide [folder..]',
    describe:
      'Decide the registered hypotheses from confirmatory runs, and list what departs from the registration',
    load: async () => (await import('./commands/decide.ts')).decideCommand,
  },
  {
    command: 'confidence <run>',
    describe: 'Calibrate when a request is handed over instead of handled, from stored log-probabilities',
    load: async () => (await import('./commands/confidence.ts')).confidenceCommand,
  },
  {
    command: 'corpus',
    describe: 'Lint or count a corpus, or start one',
    load: async () => (await import('./commands/corpus.ts')).corpusCommand,
  },
  {
    command: 'detector [file..]',
    describe: 'Measure the bail-out detector on labelled replies',
    load: async () => (await import('./commands/detector.ts')).detectorCommand,
  },
  {
    command: 'ask <request>',
    describe: 'Put a request to a model once, and run the macro it calls or say who takes over',
    load: async () => (await import('./commands/ask.ts')).askCommand,
  },
  {
    command: 'macro',
    describe: 'Replay, lint or record the fixtures of the macros that run',
    load: async () => (await import('./commands/macro.ts')).macroCommand,
  },
  {
    command: 'gate [log..]',
    describe: 'Fail on workflows done by hand that no macro covers, and suggest the macros',
    load: async () => (await import('./commands/gate.ts')).gateCommand,
  },
  {
    command: 'outcomes',
    describe: 'Models at work on worlds in memory: by one call of a macro, or step by step',
    load: async () => (await import('./commands/outcomes.ts')).outcomesCommand,
  },
  {
    command: 'models',
    describe: 'List the models, samplings and configs of models.yaml',
    load: async () => (await import('./commands/models.ts')).modelsCommand,
  },
  {
    command: 'export <run..>',
    describe: 'Write runs as files: our own that import reads, an Inspect log, or JUnit XML',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    command: 'import <folder..>',
    describe: 'Read exported runs into the database, checked to the last hash',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    command: 'import-corpus <tasks> <folder>',
    describe: 'Make a corpus folder of tasks (JSONL) and tool definitions (JSON)',
    load: async () => (await import('./commands/import-corpus.ts')).importCorpusCommand,
  },
  {
    command: 'ledger',
    describe: 'Print the ledger’s head to publish it, write the whole ledger, or continue a published one',
    load: async () => (await import('./commands/ledger.ts')).ledgerCommand,
  },
  {
    command: 'verify [folder..]',
    describe:
      'Recompute lock, ledger, every hash and every verdict, and what ties runs to them; names the first that is wrong (exit 3)',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
];
