import { basename } from 'node:path';
import { type ExternalMapping, type ExternalRun, externalMappingSchema } from '../domain/external-run.ts';
import type { Problem } from '../domain/harness-error.ts';
import type { JsonObject } from '../domain/json.ts';
import { columnProblems, externalColumns, externalLineSchema } from './external-columns.ts';
import { externalRecord } from './external-record.ts';
import { invalidFile } from './invalid-file.ts';
import { type JsonLine, parseJsonlFile } from './parse-jsonl-file.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

/**
 * Reads a mapping file.
 *
 * @throws HarnessError with all problems of the file, each with line and column
 */
export async function loadExternalMapping(file: string): Promise<ExternalMapping> {
  return (await parseYamlFile(file, externalMappingSchema)).value;
}

/** An external run with its lines as they stand in the file, which are the evidence. */
export interface LoadedExternalRun {
  readonly run: ExternalRun;
  readonly lines: readonly JsonObject[];
}

/**
 * Reads per-task records that some other harness wrote: one JSON object a line, one line a task. Without a mapping the
 * columns have our own names and no others are there; with one, columns that it does not name are left alone.
 *
 * @param options.mappingFile named in problems of the mapping
 * @throws HarnessError `file-invalid` with all problems of all lines; and what reading a JSONL file throws
 */
export async function loadExternalRun(options: {
  readonly file: string;
  readonly mapping: ExternalMapping | null;
  readonly mappingFile: string | null;
}): Promise<LoadedExternalRun> {
  const { file, mapping } = options;
  const lines = await parseJsonlFile(file, externalLineSchema);
  const columns = externalColumns(lines, mapping);
  const problems: Problem[] = [
    ...columnProblems({ ...options, lines }),
    ...(columns.recorded.includes('expectedTool') || columns.recorded.includes('expectedCalls')
      ? []
      : [{ where: file, found: 'no column that says what was expected', expected: 'expectedTool' }]),
  ];
  const records = lines.map(({ value, line }) =>
    externalRecord({
      line: value,
      columns,
      mapping,
      refuse: (field, found, expected) =>
        problems.push({
          where: `${file}:${line}`,
          found: `${columns.of(field).join(' + ')}: ${JSON.stringify(found).slice(0, 80)}`,
          expected,
        }),
    }),
  );
  problems.push(
    ...repeated(
      file,
      lines,
      records.map(({ taskId }) => taskId),
    ),
  );
  if (problems.length > 0) throw invalidFile({ code: 'file-invalid', file, problems });
  return {
    run: {
      title: mapping?.title ?? basename(file).replace(/\.jsonl?$/, ''),
      records,
      recorded: columns.recorded,
      mostPoints: mapping?.mostPoints ?? 2,
    },
    lines: lines.map(({ value }) => value),
  };
}

/** A task asked twice in one file would be counted twice. */
function repeated(file: string, lines: readonly JsonLine<JsonObject>[], ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return id === '' || first === index
      ? []
      : [
          {
            where: `${file}:${lines[index]?.line}`,
            found: `task ${id} as on line ${lines[first]?.line}`,
            expected: 'one line a task; put repetitions into files of their own',
          },
        ];
  });
}
