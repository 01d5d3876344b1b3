/** Fills the generated sections of a corpus's README: `pnpm tsx scripts/corpus-readme.ts [CORPUS FOLDER]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../harness/files/load-corpus.ts';
import { readAnnotation } from './annotation.ts';
import { agreementTable, annotationAgreement } from './annotation-agreement.ts';
import { corpusTables } from './corpus-tables.ts';
import { withGeneratedSection } from './generated-section.ts';

/** The README of a corpus folder as it is, and as it has to be. */
export async function corpusReadme(
  folder: string,
): Promise<{ readonly found: string; readonly expected: string }> {
  const corpus = await loadCorpus(folder);
  const found = readFileSync(join(folder, 'README.md'), 'utf8');
  const agreement = annotationAgreement(corpus.tasks, corpus.toolset, readAnnotation(folder));
  const withTables = withGeneratedSection(found, 'tables', corpusTables(corpus));
  return { found, expected: withGeneratedSection(withTables, 'agreement', agreementTable(agreement)) };
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? join(import.meta.dirname, '../corpus/github-maintainer/v1');
  writeFileSync(join(folder, 'README.md'), (await corpusReadme(folder)).expected);
}
