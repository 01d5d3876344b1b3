import { describe, expect, it } from 'vitest';
import type { Task } from '../../../harness/domain/task.ts';
import { loadCorpus } from '../../../harness/files/load-corpus.ts';

const { manifest, tasks } = await loadCorpus(import.meta.dirname);
const macros = Object.keys(manifest.buckets).filter((bucket) => manifest.buckets[bucket] === 7);

/** Twins of a minimal pair share this. */
function stem({ id }: Task): string {
  return id.replace(/-[ab]$/, '');
}

/** Whole numbers that stand alone in the prompt, and those that its gold asks for; versions and the like left out. */
function numbersIn({ prompt, gold }: Task): Set<string> {
  const plain = prompt.replace(/\bv?\d+\.[\dx][\w.-]*/g, ' ');
  const called = gold.kind === 'calls' ? gold.calls.flatMap((call) => Object.values(call.arguments)) : [];
  return new Set([
    ...[...plain.matchAll(/(?<![\w-])\d+(?!\w)/g)].map(([found]) => found),
    ...called.flatMap((value) =>
      'equals' in value && typeof value.equals === 'number' ? [`${value.equals}`] : [],
    ),
  ]);
}

function repositoriesIn(task: Task): Set<string> {
  const called = task.gold.kind === 'calls' ? task.gold.calls : [];
  const written = [...task.prompt.matchAll(/([A-Za-z][\w-]+) ?\/ ?([A-Za-z][\w.-]*\w)/g)].map(
    ([, , repo]) => `${repo}`,
  );
  const gold = called.flatMap((call) => {
    const repo = call.arguments['repo'];
    return repo !== undefined && 'equals' in repo ? [`${repo.equals}`] : [];
  });
  return new Set([...written, ...gold].map((name) => name.toLowerCase()));
}

function tasksBy(keysOf: (task: Task) => Iterable<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const task of tasks) {
    for (const key of keysOf(task)) found.set(key, (found.get(key) ?? new Set()).add(stem(task)));
  }
  return found;
}

describe('the tasks', () => {
  it('use no number in two tasks, twins apart', () => {
    const twice = [...tasksBy(numbersIn)].filter(([, ids]) => ids.size > 1);
    expect(twice.map(([number, ids]) => `${number}: ${[...ids].join(', ')}`)).toEqual([]);
  });

  it('name no repository in more than five tasks', () => {
    // `pull` and `actions` follow a repository in the path of a URL.
    const often = [...tasksBy(repositoriesIn)].filter(
      ([name, ids]) => ids.size > 5 && !/^(pull|actions)$/.test(name),
    );
    expect(often).toEqual([]);
  });

  it('have one direct task, two paraphrases, two argument traps and two distractors for each macro', () => {
    for (const macro of macros) {
      const difficulties = tasks.filter(({ bucket }) => bucket === macro).map(({ difficulty }) => difficulty);
      expect(difficulties.join(), macro).toBe(
        'direct,paraphrase,paraphrase,argument-trap,argument-trap,distractor,distractor',
      );
    }
  });

  it('call the macro that their bucket is named after', () => {
    for (const { id, bucket, gold } of tasks.filter((task) => macros.includes(task.bucket))) {
      expect(gold.kind === 'calls' && gold.calls.map(({ macro }) => macro).join(), id).toBe(bucket);
    }
  });

  it('name repositories and numbers where no macro fits, as anywhere else', () => {
    const negatives = tasks.filter(({ bucket }) => bucket === 'no_macro');
    expect(negatives.filter(({ prompt }) => !/\d/.test(prompt))).toEqual([]);
    const withoutSlug = negatives.filter((task) => repositoriesIn(task).size === 0);
    expect(withoutSlug.every(({ tags }) => tags.includes('prose-slug'))).toBe(true);
    expect(negatives.filter(({ tags }) => tags.includes('small-talk')).length).toBeLessThanOrEqual(3);
  });

  it('are in another language three times, each time in another one', () => {
    const languages = tasks.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith('language-')));
    expect(languages.toSorted()).toEqual(['language-de', 'language-es', 'language-fr']);
  });

  it('come in five minimal pairs that differ in gold only in the write', () => {
    const pairs = tasks.filter(({ tags }) => tags.includes('minimal-pair'));
    expect(new Set(pairs.map(stem)).size).toBe(5);
    for (const asked of pairs.filter(({ id }) => id.endsWith('-a'))) {
      const twin = pairs.find(({ id }) => id === `${stem(asked)}-b`);
      const dry = JSON.stringify(asked.gold).replace('{"equals":true}}}]', '{"absent":true}}}]');
      expect(JSON.stringify(twin?.gold)).toBe(dry);
      expect(dry).not.toBe(JSON.stringify(asked.gold));
    }
  });
});
