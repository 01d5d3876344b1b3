/**
 * Measures how far the generated requests are from a corpus, which is test data: words in a row in
 * common, owners, repositories and numbers in common, and each task's nearest generated request.
 * Prints figures and task ids only, never a prompt. Exit 1 if anything is shared that must not be.
 *
 *   tsx scripts/embedded-model/contamination.ts corpus/github-maintainer/v1 [examples] [seed]
 *   tsx scripts/embedded-model/contamination.ts corpus/github-maintainer/v1 --write-checksums
 *
 * The second writes the checksums by which the generator drops what shares a run of words, an owner or a
 * repository with a task.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { GoldValue } from '../../harness/domain/gold.ts';
import type { Task } from '../../harness/domain/task.ts';
import { loadCorpus } from '../../harness/files/load-corpus.ts';

type Request = { readonly user: string; readonly values: readonly string[] };

/** So many words in a row, slot values taken out, must not be shared; fewer may be by chance. */
const RUN_WORDS = 6;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What in a text is a value by its looks: slugs, addresses, code-like names, anything with a digit. */
const valueLike = (text: string): string[] => text.match(/\S*[\p{N}/#@_`]\S*/gu) ?? [];

/** The words of a request without those of its slot values. */
function plainWords(text: string, values: readonly string[]): string[] {
  const slots = new Set([...values, ...valueLike(text)].flatMap(wordsOf));
  return wordsOf(text).filter((word) => !slots.has(word));
}

/** `owner/name` pairs that a text mentions, in lower case. */
const slugsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/([\p{L}\p{N}][\p{L}\p{N}._-]*) ?\/ ?([\p{L}\p{N}._-]+)/gu)].map(
    ([, owner, name]) => `${owner}/${name?.replace(/[._-]+$/, '')}`,
  );

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));
}

/** Words in common over words in either, 0 to 1. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common || 1);
}

const literals = (value: GoldValue): string[] => {
  if ('equals' in value) return [value.equals].flat(9).map(String);
  if ('oneOf' in value) return value.oneOf.flat(9).map(String);
  return [];
};

function goldValues(task: Task, keys?: readonly string[]): string[] {
  if (task.gold.kind !== 'calls') return [];
  return task.gold.calls.flatMap((call) =>
    Object.entries(call.arguments).flatMap(([key, value]) =>
      keys === undefined || keys.includes(key) ? literals(value) : [],
    ),
  );
}

function generated(seed: number, examples: number): Request[] {
  const script = fileURLToPath(new URL('list_requests.py', import.meta.url));
  const lines = execFileSync('python3', [script, `--seed=${seed}`, `--examples=${examples}`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Request);
}

function writeChecksums(file: string, texts: readonly string[]): void {
  const sums = new Set(texts.map((text) => crc32(text).toString(16).padStart(8, '0')));
  writeFileSync(new URL(`artifacts/${file}`, import.meta.url), `${[...sums].sort().join('\n')}\n`);
}

async function main() {
  const [folder, examples = '2000', seed = '5000015'] = process.argv.slice(2);
  if (folder === undefined) {
    console.error(
      'usage: contamination.ts corpus-folder [examples] [seed], or corpus-folder --write-checksums',
    );
    process.exitCode = 2;
    return;
  }
  const { tasks } = await loadCorpus(folder);
  const names = [...new Set(tasks.flatMap((task) => goldValues(task, ['owner', 'repo'])))];
  if (examples === '--write-checksums') {
    const runs = tasks.flatMap((task) => runsOf(plainWords(task.prompt, goldValues(task))));
    writeChecksums('task_runs.txt', runs);
    writeChecksums(
      'task_names.txt',
      names.map((name) => name.toLowerCase()),
    );
    return;
  }
  const requests = generated(Number(seed), Number(examples));
  const plain = requests.map(({ user, values }) => plainWords(user, values));
  const runs = new Set(plain.flatMap(runsOf));
  const sets = plain.map((words) => new Set(words));
  const slugs = new Set(requests.flatMap(({ user }) => slugsOf(user)));
  const values = new Set(requests.flatMap((request) => request.values.map((value) => value.toLowerCase())));
  const numbers = new Set(requests.flatMap(({ user }) => user.match(/\d+/g) ?? []));

  const sharedRuns: string[] = [];
  const sameRequests: string[] = [];
  const sameShortRequests: string[] = [];
  const nearest: number[] = [];
  for (const task of tasks) {
    const words = plainWords(task.prompt, goldValues(task));
    if (runsOf(words).some((run) => runs.has(run))) sharedRuns.push(task.id);
    const mine = new Set(words);
    const best = sets.reduce((most, other) => Math.max(most, similarity(mine, other)), 0);
    nearest.push(best);
    if (best === 1) (mine.size < RUN_WORDS ? sameShortRequests : sameRequests).push(task.id);
  }
  const corpusSlugs = [...new Set(tasks.flatMap(({ prompt }) => slugsOf(prompt)))];
  const sharedSlugs = corpusSlugs.filter((slug) => slugs.has(slug));
  const sharedNames = names.filter((name) => values.has(name.toLowerCase()));
  const corpusNumbers = [...new Set(tasks.flatMap(({ prompt }) => prompt.match(/\d{2,}/g) ?? []))];
  const sharedNumbers = corpusNumbers.filter((number) => numbers.has(number));

  nearest.sort((a, b) => a - b);
  const quantile = (share: number) => (nearest[Math.round(share * (nearest.length - 1))] ?? 0).toFixed(2);
  const list = (ids: readonly string[]) => (ids.length === 0 ? '' : `: ${ids.join(', ')}`);
  console.log(
    [
      `${requests.length} generated requests (seed ${seed}) against ${tasks.length} tasks`,
      `tasks sharing ${RUN_WORDS} words in a row, slot values apart: ${sharedRuns.length}${list(sharedRuns)}`,
      `tasks with the words of a generated request, slot values apart: ${sameRequests.length}${list(sameRequests)}`,
      `the same for tasks of fewer than ${RUN_WORDS} such words: ${sameShortRequests.length}${list(sameShortRequests)} (not a fault)`,
      `owner/repository pairs shared: ${sharedSlugs.length} of ${corpusSlugs.length}${list(sharedSlugs)}`,
      `owners and repositories shared: ${sharedNames.length} of ${names.length}${list(sharedNames)}`,
      `numbers of two digits or more that also occur: ${sharedNumbers.length} of ${corpusNumbers.length} (not a fault)`,
      `nearest generated request, words in common over words in either: median ${quantile(0.5)}, 90% ${quantile(0.9)}, most ${quantile(1)}`,
    ].join('\n'),
  );
  const faults = sharedRuns.length + sameRequests.length + sharedSlugs.length + sharedNames.length;
  process.exitCode = faults === 0 ? 0 : 1;
}

await main();
