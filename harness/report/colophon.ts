import type { ReportInput } from '../domain/report-input.ts';
import { columns, type ReportTable } from './table.ts';

/** What the report rests on: corpus, registration, lock, ledger, settings of the analysis. */
export function colophonTable(input: ReportInput): ReportTable {
  const { corpus, registration, lockHash, ledger, ledgerHead, settings, generatedAt, tasks } = input;
  return {
    caption: 'What this report rests on',
    columns: columns('what', 'value'),
    rows: [
      ['corpus', `${corpus.id} version ${corpus.version}: ${corpus.title} (${tasks.length} tasks)`],
      ['registration', registration === null ? 'none' : `${registration.id}: ${registration.title}`],
      ['lock', lockHash === null ? 'none' : { quoted: lockHash }],
      ['ledger', `${ledger.length} entries`],
      ['ledger head', { quoted: ledgerHead }],
      ['intervals', `${Math.round((1 - settings.alpha) * 1000) / 10}%; bootstrap seed ${settings.seed}`],
      ['generated', generatedAt],
    ],
  };
}

/** How to reproduce each row, with the sources and weights it was made by. */
export function reproductionTable({ runs }: Pick<ReportInput, 'runs'>): ReportTable {
  return {
    caption: 'How each run was made',
    columns: columns('run', 'command', 'harness sources', 'commit', 'tree', 'weights', 'machine'),
    rows: runs.map(({ record }) => [
      { run: record.id, name: record.id },
      { quoted: reproductionCommand(record) },
      { quoted: record.sources.harness.slice(0, 12) },
      record.sources.commit?.slice(0, 12) ?? 'no checkout',
      record.sources.dirty === null ? 'unknown' : record.sources.dirty ? 'changed' : 'clean',
      { quoted: String(record.backend['weightsSha256'] ?? record.backend['digest'] ?? 'none').slice(0, 12) },
      { quoted: machineInWords(record.machine) },
    ]),
  };
}

/** The command that runs the cell of a run again. */
export function reproductionCommand({
  registeredCellId,
  cell,
}: ReportInput['runs'][number]['record']): string {
  if (registeredCellId !== null) return `pnpm bench --cell ${registeredCellId}`;
  const { model, config } = cell;
  if (model.backend === 'wllama') return 'pnpm studio';
  const prefix = { openai: 'openai:', ollama: '', 'llama-cpp': '', wllama: '', baseline: '', scripted: '' }[
    model.backend
  ];
  const name = prefix === '' ? model.id : `${prefix}${model.reference}`;
  return [
    `pnpm bench --model ${name}`,
    ...(config.quantisation === null ? [] : [`--quant ${config.quantisation}`]),
    `--sampling ${config.sampling} --protocol ${config.protocol} --decoding ${config.decoding} --schema ${config.schema}`,
  ].join(' ');
}

function machineInWords(machine: Readonly<Record<string, unknown>>): string {
  return Object.entries(machine)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([field, value]) => `${field} ${String(value)}`)
    .join(', ');
}
