import { join } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import type { ReportInput } from '../domain/report-input.ts';
import { csvReport } from '../report/csv-report.ts';
import { jsonReport } from '../report/json-report.ts';
import { markdownReport } from '../report/markdown-report.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** What a report is written as: the rest of a file's name, and its text. */
type Files = Readonly<Record<string, string>>;

// The two that draw are loaded when they are needed: their library takes longer than most commands.
const formats = {
  html: async (input) => ({ html: await (await import('../report/html-report.ts')).htmlReport(input) }),
  md: (input) => ({ md: markdownReport(input) }),
  json: (input) => ({ json: jsonReport(input) }),
  csv: (input) => ({ csv: csvReport(input) }),
  vega: async (input) => {
    const { chartSpecs } = await import('../report/chart-specs.ts');
    return Object.fromEntries(
      chartSpecs(input).map(({ name, spec }) => [`${name}.vl.json`, `${JSON.stringify(spec, null, 1)}\n`]),
    );
  },
} as const satisfies Record<string, (input: ReportInput) => Files | Promise<Files>>;

export type ReportFormat = keyof typeof formats;

/** Every format, the one for people first. */
export const reportFormats = Object.keys(formats) as readonly ReportFormat[];

/** What a report is written as unless somebody chooses: everything but the charts' specifications. */
export const usualFormats: readonly ReportFormat[] = ['html', 'md', 'json', 'csv'];

/**
 * Writes a report in some formats, each file whole or not at all, and returns their paths in the order of the formats.
 *
 * @throws HarnessError `report-not-written`
 */
export async function writeReport(options: {
  readonly input: ReportInput;
  readonly folder: string;
  /** Of the files, without an ending. */
  readonly name: string;
  readonly formats?: readonly ReportFormat[];
}): Promise<string[]> {
  const { input, folder, name } = options;
  const written: string[] = [];
  for (const format of options.formats ?? usualFormats) {
    for (const [ending, text] of Object.entries(await formats[format](input))) {
      const path = join(folder, `${name}.${ending}`);
      try {
        writeWholeFile(path, text);
      } catch (error) {
        if (!(error instanceof HarnessError)) throw error;
        throw new HarnessError({
          code: 'report-not-written',
          message: error.message,
          fix: 'Make room or give yourself the right to write there; then `pnpm bench report` makes it from the database.',
          cause: error,
        });
      }
      written.push(path);
    }
  }
  return written;
}
