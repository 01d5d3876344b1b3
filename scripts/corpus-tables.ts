import type { Corpus } from '../harness/domain/corpus.ts';
import type { Gold } from '../harness/domain/gold.ts';
import { difficulties, type Task } from '../harness/domain/task.ts';

/** What a corpus holds, counted: buckets, difficulties, gold kinds and tags, as Markdown for its README. */
export function corpusTables({ manifest, tasks }: Corpus): string {
  const inBucket = Object.keys(manifest.buckets).map((bucket) => ({
    bucket,
    tasks: tasks.filter((task) => task.bucket === bucket),
  }));
  const difficultyCells = (some: readonly Task[]) =>
    difficulties.map((difficulty) => some.filter((task) => task.difficulty === difficulty).length || '');
  const goldCells = (some: readonly Task[]) => goldKinds.map(({ is }) => some.filter(is).length || '');
  return [
    '### Buckets and difficulties',
    '',
    ...table(
      ['bucket', 'tasks', ...difficulties],
      [
        ...inBucket.map((row) => [`\`${row.bucket}\``, row.tasks.length, ...difficultyCells(row.tasks)]),
        ['all', tasks.length, ...difficultyCells(tasks)],
      ],
    ),
    '',
    '### Kinds of gold',
    '',
    ...table(
      ['bucket', ...goldKinds.map(({ title }) => title)],
      [
        ...inBucket.map((row) => [`\`${row.bucket}\``, ...goldCells(row.tasks)]),
        ['all', ...goldCells(tasks)],
      ],
    ),
    '',
    ...table(['gold of one argument', 'times'], countValues(tasks)),
    '',
    '### Tags',
    '',
    ...table(
      ['tag', 'tasks', 'meaning'],
      Object.entries(manifest.tags).map(([tag, meaning]) => [
        `\`${tag}\``,
        tasks.filter((task) => task.tags.includes(tag)).length,
        meaning,
      ]),
    ),
  ].join('\n');
}

const goldKinds: readonly { readonly title: string; readonly is: (task: Task) => boolean }[] = [
  { title: 'one call', is: ({ gold }) => gold.kind === 'calls' && gold.calls.length === 1 },
  { title: 'several calls', is: ({ gold }) => severalCalls(gold) && !isOrdered(gold) },
  { title: 'several calls in order', is: ({ gold }) => severalCalls(gold) && isOrdered(gold) },
  { title: 'no call', is: ({ gold }) => gold.kind === 'no-call' },
  { title: 'question', is: ({ gold }) => gold.kind === 'question' },
  { title: 'has an alternative', is: ({ alternative }) => alternative !== undefined },
];

function severalCalls(gold: Gold): boolean {
  return gold.kind === 'calls' && gold.calls.length > 1;
}

function isOrdered(gold: Gold): boolean {
  return gold.kind === 'calls' && gold.ordered === true;
}

function countValues(tasks: readonly Task[]): [string, number][] {
  const kinds = tasks.flatMap(({ gold }) =>
    gold.kind === 'calls'
      ? gold.calls.flatMap((call) => Object.values(call.arguments).flatMap((value) => Object.keys(value)))
      : [],
  );
  return [...new Set(kinds)]
    .map((kind): [string, number] => [`\`${kind}\``, kinds.filter((other) => other === kind).length])
    .toSorted((left, right) => right[1] - left[1]);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    `|${head.map((_, index) => (index === 0 || head[index] === 'meaning' ? '---' : '---:')).join('|')}|`,
    ...rows.map(line),
  ].map((text) => text.replaceAll('|  |', '| |').replaceAll('|  |', '| |'));
}
