import { compareCommand } from './commands/compare.ts';
import { confidenceCommand } from './commands/confidence.ts';
import { corpusCommand } from './commands/corpus.ts';
import { decideCommand } from './commands/decide.ts';
import { detectorCommand } from './commands/detector.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { importCorpusCommand } from './commands/import-corpus.ts';
import { ledgerCommand } from './commands/ledger.ts';
import { modelsCommand } from './commands/models.ts';
import { powerCommand } from './commands/power.ts';
import { preregCommand } from './commands/prereg.ts';
import { reportCommand } from './commands/report.ts';
import { reproduceCommand } from './commands/reproduce.ts';
import { rescoreCommand } from './commands/rescore.ts';
import { runCommand } from './commands/run.ts';
import { runsCommand } from './commands/runs.ts';
import { showCommand } from './commands/show.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Command } from './define-command.ts';

/** Every command, in the order in which `--help` lists them. A new one needs a line here and a row in README.md. */
export const commands: readonly Command[] = [
  runCommand,
  doctorCommand,
  runsCommand,
  showCommand,
  compareCommand,
  reportCommand,
  rescoreCommand,
  reproduceCommand,
  preregCommand,
  powerCommand,
  decideCommand,
  confidenceCommand,
  corpusCommand,
  detectorCommand,
  modelsCommand,
  exportCommand,
  importCommand,
  importCorpusCommand,
  ledgerCommand,
  verifyCommand,
];
