import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import type { ReportInput } from '../domain/report-input.ts';
import { csvReport } from '../report/csv-report.ts';
import { jsonReport } from '../report/json-report.ts';
import { markdownReport } from '../report/markdown-report.ts';

/** Everything a report is written as: file ending → text. The first one is for people. */
const formats = {
  // Loaded when it is needed: its charts' library takes longer than most commands.
  html: async (input) => (await import('../report/html-report.ts')).htmlReport(input),
  md: markdownReport,
  json: jsonReport,
  csv: csvReport,
} as const satisfies Record<string, (input: ReportInput) => string | Promise<string>>;

/**
 * Writes a report in every format, each file whole or not at all, and returns their paths, the one for people first.
 *
 * @throws HarnessError `report-not-written`
 */
export async function writeReport(options: {
  readonly input: ReportInput;
  readonly folder: string;
  /** Of the files, without an ending. */
  readonly name: string;
}): Promise<string[]> {
  const { input, folder, name } = options;
  const written: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const [ending, text] of Object.entries(formats)) {
      const path = join(folder, `${name}.${ending}`);
      const unfinished = `${path}.${process.pid}.tmp`;
      writeFileSync(unfinished, await text(input));
      renameSync(unfinished, path);
      written.push(path);
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new HarnessError({
      code: 'report-not-written',
      message: `${join(folder, name)} could not be written: ${error.message}`,
      fix: 'Make room or give yourself the right to write there; then `pnpm bench report` makes it from the database.',
      cause: error,
    });
  }
  return written;
}
