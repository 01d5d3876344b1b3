import { strToU8, type Zippable, zipSync } from 'fflate';
import {
  type InspectLog,
  type InspectSample,
  type InspectSummary,
  inspectHeaderSchema,
  inspectSummarySchema,
} from './inspect-log-schema.ts';

/** A log as the text of a `.json` file. */
export function inspectJsonFile(log: InspectLog): string {
  return `${JSON.stringify(log, null, 2)}\n`;
}

/**
 * A log as an `.eval` file: a ZIP of the header, each sample, and a summary of each, from which viewers make their
 * list. Entries carry no time, so that the same log gives the same bytes.
 */
export function inspectEvalFile(log: InspectLog): Uint8Array {
  const { samples, ...header } = log;
  const entries: [string, unknown][] = [
    ['header.json', inspectHeaderSchema.parse(header)],
    ...samples.map((sample): [string, unknown] => [
      `samples/${sample.id}_epoch_${sample.epoch}.json`,
      sample,
    ]),
    ['summaries.json', samples.map(summaryOf)],
  ];
  const files: Zippable = Object.fromEntries(
    entries.map(([name, value]) => [name, strToU8(JSON.stringify(value))]),
  );
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** What a list shows of a sample: its texts cut, its evidence left out. */
function summaryOf(sample: InspectSample): InspectSummary {
  const { id, epoch, metadata, scores, error } = sample;
  const { bucket, difficulty } = metadata;
  return inspectSummarySchema.parse({
    id,
    epoch,
    input: sample.input,
    target: sample.target,
    metadata: { bucket, difficulty },
    scores,
    model_usage: sample.model_usage,
    role_usage: sample.role_usage,
    started_at: sample.started_at,
    completed_at: sample.completed_at,
    total_time: sample.total_time,
    uuid: sample.uuid,
    ...(error === undefined ? {} : { error: error.message }),
    completed: true,
  });
}
