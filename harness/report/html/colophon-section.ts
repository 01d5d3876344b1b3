import type { ReportInput } from '../../domain/report-input.ts';
import { colophonTable, reproductionTable } from '../colophon.ts';
import { htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';

/** What the report rests on, and the command behind each row. */
export function colophonSection(input: ReportInput): string {
  return htmlSection('colophon', 'Colophon', [
    htmlTable(colophonTable(input)),
    htmlTable(reproductionTable(input)),
  ]);
}
