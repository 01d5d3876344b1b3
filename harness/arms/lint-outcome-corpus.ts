import type { Problem } from '../domain/harness-error.ts';
import type { Json } from '../domain/json.ts';
import type { OutcomeTask } from '../domain/outcome-task.ts';
import { promptSimilarity } from '../files/lint/near-duplicate-prompts.ts';
import { operations } from '../surface/operations.ts';
import type { OutcomeLines } from './load-outcome-corpus.ts';
import { type OutcomeCorpus, worldOf } from './outcome-corpus.ts';
import { primitives } from './tool-offer.ts';

/** From this similarity on two prompts count as one task asked twice. */
const nearDuplicateThreshold = 0.7;

/**
 * Everything in an outcome corpus that breaks a promise, with file and line: sizes of the buckets, ids and prompts that
 * stand there twice or in `others`, gold that a world does not allow, a request about a repository that its world lacks,
 * an end that does not fit what is asked, an answer that already stands in the request.
 */
export function lintOutcomeCorpus(options: {
  readonly corpus: OutcomeCorpus;
  readonly lines: OutcomeLines;
  /** Prompts of other corpora. */
  readonly others: readonly string[];
}): Problem[] {
  const { corpus, lines, others } = options;
  const { tasks, manifest } = corpus;
  const sizes = Object.entries(manifest.buckets).flatMap(([bucket, size]) => {
    const found = tasks.filter((task) => task.bucket === bucket).length;
    return found === size
      ? []
      : [{ where: lines.manifestFile, found: `${found} tasks in ${bucket}`, expected: `${size}` }];
  });
  const ofTasks = tasks.flatMap((task, index) =>
    [
      ...repeats(task, tasks.slice(0, index), others),
      ...(Object.hasOwn(manifest.buckets, task.bucket)
        ? []
        : [{ found: `bucket ${task.bucket}`, expected: 'a bucket of corpus.json' }]),
      ...goldProblems(task, corpus),
      ...givenAway(task),
    ].map((problem) => ({ where: `${lines.tasksFile}:${lines.lines[index] ?? 1}`, ...problem })),
  );
  return [...sizes, ...ofTasks];
}

type Finding = Omit<Problem, 'where'>;

function repeats(task: OutcomeTask, earlier: readonly OutcomeTask[], others: readonly string[]): Finding[] {
  const alike = [...earlier.map(({ prompt }) => prompt), ...others].filter(
    (prompt) => promptSimilarity(prompt, task.prompt) >= nearDuplicateThreshold,
  );
  return [
    ...(earlier.some(({ id }) => id === task.id)
      ? [{ found: `id ${task.id} again`, expected: 'each id once' }]
      : []),
    ...alike.map((prompt) => ({
      found: `a prompt like ${JSON.stringify(prompt.slice(0, 60))}`,
      expected: `a similarity below ${nearDuplicateThreshold}`,
    })),
  ];
}

function goldProblems(task: OutcomeTask, corpus: OutcomeCorpus): Finding[] {
  const { gold, asks } = task;
  const { repositories } = worldOf(corpus, task);
  const problems: Finding[] = [];
  const lacks = (owner: unknown, repo: unknown) =>
    !repositories.some((each) => each.owner === owner && each.name === repo);
  const macro = corpus.toolset.macros.find(({ name }) => name === asks?.macro);
  if (asks !== null && macro === undefined) {
    problems.push({ found: `asks for ${asks.macro}`, expected: 'a macro of the toolset' });
  }
  if (asks !== null && lacks(asks.arguments['owner'], asks.arguments['repo'])) {
    problems.push({
      found: `a request about ${String(asks.arguments['owner'])}/${String(asks.arguments['repo'])}`,
      expected: `a repository of the world ${task.world}`,
    });
  }
  if ((asks === null) !== (gold.end.kind === 'handed-over')) {
    problems.push({ found: `end ${gold.end.kind}`, expected: asks === null ? 'handed-over' : 'answered' });
  }
  if (gold.end.kind === 'answered' && Object.keys(gold.end.facts).length === 0) {
    problems.push({ found: 'an answer without facts', expected: 'at least one fact' });
  }
  for (const { operation, input } of gold.changes) {
    const name = primitives.find((each) => each === operation);
    if (name === undefined || operations[name].kind !== 'write') {
      problems.push({ found: `change ${operation}`, expected: 'a write that the loops offer' });
    } else if (!operations[name].input.safeParse(input).success) {
      problems.push({
        found: `change ${operation} with ${JSON.stringify(input)}`,
        expected: 'its whole input',
      });
    }
    if (lacks(input['owner'], input['repo'])) {
      problems.push({
        found: `a change in ${String(input['owner'])}/${String(input['repo'])}`,
        expected: 'a repository of the world',
      });
    }
  }
  return problems;
}

/** A list that is not empty and whose members all stand in the request could be answered by repeating it. */
function givenAway({ gold, prompt }: OutcomeTask): Finding[] {
  if (gold.end.kind !== 'answered') return [];
  return Object.entries(gold.end.facts).flatMap(([fact, value]) => {
    const members = value as Json;
    const isThere = (each: Json) =>
      new RegExp(`(?<![\\w-])${escaped(String(each))}(?![\\w-])`, 'iu').test(prompt);
    return Array.isArray(members) && members.length > 0 && members.every(isThere)
      ? [
          {
            found: `${fact} ${JSON.stringify(members)} in the request itself`,
            expected: 'an answer that has to be found',
          },
        ]
      : [];
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
