import type { Corpus, CorpusManifest } from '../domain/corpus.ts';
import type { ExternalMapping, ExternalRecord } from '../domain/external-run.ts';
import type { Gold } from '../domain/gold.ts';
import type { Problem } from '../domain/harness-error.ts';
import { difficulties, type Task, taskSchema } from '../domain/task.ts';
import type { Toolset } from '../domain/toolset.ts';
import { externalLineSchema } from './external-columns.ts';
import { invalidFile } from './invalid-file.ts';
import { loadExternalRun } from './load-external-run.ts';
import { parseJsonlFile } from './parse-jsonl-file.ts';

/**
 * Makes a corpus of somebody's tasks and tools. Lines that hold a `gold` are tasks in our own form; all others are in
 * the generic form of external records. A bucket that is not given is the macro's name, `multi_intent` or `no_macro`;
 * a difficulty that is not one of ours becomes a tag.
 *
 * @throws HarnessError `file-invalid` with all problems of the tasks or of the tools' names
 */
export async function importCorpus(options: {
  readonly tasksFile: string;
  readonly toolsFile: string;
  readonly toolset: Toolset;
  readonly mapping: ExternalMapping | null;
  readonly mappingFile: string | null;
  readonly id: string;
  readonly title: string;
  readonly systemPrompt: string;
}): Promise<Corpus> {
  const { tasksFile, toolsFile, toolset, id, title, systemPrompt } = options;
  const names = toolset.macros.filter(({ name }) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name));
  if (names.length > 0) {
    const problems = names.map(({ name }) => ({
      where: toolsFile,
      found: name,
      expected: 'a snake_case name',
    }));
    throw invalidFile({ code: 'file-invalid', file: toolsFile, problems });
  }
  const raw = await parseJsonlFile(tasksFile, externalLineSchema);
  const tasks = raw.some(({ value }) => 'gold' in value)
    ? (await parseJsonlFile(tasksFile, taskSchema)).map(({ value }) => value)
    : await foreignTasks(options);
  return { manifest: manifestOf({ id, title, tasks }), tasks, toolset, systemPrompt };
}

async function foreignTasks(options: {
  readonly tasksFile: string;
  readonly mapping: ExternalMapping | null;
  readonly mappingFile: string | null;
}): Promise<Task[]> {
  const { tasksFile: file } = options;
  const { run } = await loadExternalRun({ ...options, file });
  const ids = run.records.map(({ taskId }) => kebabCase(taskId));
  const problems = run.records.flatMap((record, index): Problem[] => {
    const where = `${file}, task ${record.taskId}`;
    const first = ids.indexOf(ids[index] ?? '');
    return [
      ...(record.prompt.trim() === '' ? [{ where, found: 'no prompt', expected: 'what the user says' }] : []),
      ...(ids[index] === ''
        ? [{ where, found: record.taskId, expected: 'an id with a letter or digit' }]
        : []),
      ...(first === index
        ? []
        : [
            {
              where,
              found: `${ids[index]}, as ${run.records[first]?.taskId} becomes as well`,
              expected: 'ids that differ in letters and digits',
            },
          ]),
    ];
  });
  if (problems.length > 0) throw invalidFile({ code: 'file-invalid', file, problems });
  return run.records.map((record, index) => taskOf(record, ids[index] ?? ''));
}

function taskOf(record: ExternalRecord, id: string): Task {
  const { expected, alternative, difficulty, prompt } = record;
  const known = difficulties.find((each) => each === difficulty);
  const gold: Gold = expected.length === 0 ? { kind: 'no-call' } : { kind: 'calls', calls: [...expected] };
  return {
    id,
    bucket: record.bucket === 'all' ? bucketOf(gold) : record.bucket,
    difficulty: known ?? 'direct',
    prompt,
    gold,
    ...(alternative === null
      ? {}
      : {
          alternative: {
            gold: { kind: 'calls', calls: [alternative] },
            credit: 0.5,
            because: 'The source names it as a second reading.',
          },
        }),
    tags: known === undefined && difficulty !== null ? [difficultyTag(difficulty)] : [],
    rationale: `Taken over as the source expects it (${record.taskId}).`,
  };
}

function bucketOf(gold: Gold): string {
  if (gold.kind !== 'calls') return 'no_macro';
  const [first, second] = gold.calls;
  return first === undefined || second !== undefined ? 'multi_intent' : first.macro;
}

function manifestOf(options: {
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly Task[];
}): CorpusManifest {
  const { id, title, tasks } = options;
  const buckets = [...new Set(tasks.map(({ bucket }) => bucket))];
  const tags = [...new Set(tasks.flatMap((task) => task.tags))].sort();
  return {
    id,
    version: 'v1',
    title,
    buckets: Object.fromEntries(
      buckets.map((name) => [name, tasks.filter(({ bucket }) => bucket === name).length]),
    ),
    tags: Object.fromEntries(
      tags.map((tag) => [
        tag,
        tag.startsWith(sourceDifficulty)
          ? `The source calls its difficulty ${tag.slice(sourceDifficulty.length)}.`
          : 'Taken over from the source.',
      ]),
    ),
  };
}

const sourceDifficulty = 'source-difficulty-';

function difficultyTag(difficulty: string): string {
  return `${sourceDifficulty}${kebabCase(difficulty)}`;
}

/** An id as this project writes ids: `Task_7.b` becomes `task-7-b`. */
export function kebabCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
