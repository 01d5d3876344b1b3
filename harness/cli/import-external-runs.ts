import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadExternalMapping } from '../files/load-external-run.ts';
import { loadToolDefinitions } from '../files/load-tool-definitions.ts';
import { auditMarkdown } from '../report/audit-markdown.ts';
import { openStore } from '../store/open-store.ts';
import { auditExternalFile } from './audit-external-file.ts';
import { auditText } from './audit-text.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { loadWorkspace } from './workspace.ts';

/** What `import --format jsonl-runs` takes. */
export interface ExternalImportArguments {
  readonly files: readonly string[];
  readonly mapping?: string | undefined;
  readonly tools?: string | undefined;
  readonly markdown?: string | undefined;
}

/** Reads runs of other harnesses into the database, all files or none, and prints what an audit finds in them. */
export async function importExternalRuns(
  context: Context,
  given: ExternalImportArguments,
): Promise<ExitCode> {
  const { project, printer } = context;
  const { corpus } = await loadWorkspace(project);
  const mappingFile = given.mapping === undefined ? null : resolve(given.mapping);
  const mapping = mappingFile === null ? null : await loadExternalMapping(mappingFile);
  const toolset =
    given.tools === undefined
      ? null
      : await loadToolDefinitions(resolve(given.tools), {
          id: 'external',
          ...(mapping?.writes === undefined ? {} : { writes: mapping.writes }),
        });
  const audited = [];
  for (const file of given.files) {
    audited.push(await auditExternalFile(resolve(file), { mapping, mappingFile, toolset, corpus }));
  }
  const store = openStore(project.databaseFile);
  try {
    const imported = audited.map((each) => ({ ...store.importExternalRun(each), audit: each.audit }));
    for (const { runId, alreadyThere, audit } of imported) {
      printer.line(`${runId}  ${alreadyThere ? 'was there already' : 'imported'}`);
      for (const line of auditText(audit)) printer.line(line);
      printer.line();
    }
    if (given.markdown !== undefined) {
      await writeFile(resolve(given.markdown), imported.map(({ audit }) => auditMarkdown(audit)).join('\n'));
      printer.line(`audit        ${resolve(given.markdown)}`);
    }
    printer.json(imported);
    return exitCodes.success;
  } finally {
    store.close();
  }
}
