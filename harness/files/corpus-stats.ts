import type { Corpus } from '../domain/corpus.ts';
import { goldCallsOf } from './lint/gold-calls.ts';

/** Counts of a corpus, by name; a table's worth each. Lengths are in characters. */
export interface CorpusStats {
  readonly tasks: number;
  readonly buckets: Readonly<Record<string, number>>;
  readonly difficulties: Readonly<Record<string, number>>;
  readonly tags: Readonly<Record<string, number>>;
  readonly goldKinds: Readonly<Record<string, number>>;
  /** Gold calls of each macro, alternatives included. */
  readonly macros: Readonly<Record<string, number>>;
  /** How gold arguments are given: `equals`, `oneOf`, … */
  readonly argumentKinds: Readonly<Record<string, number>>;
  readonly alternatives: number;
  readonly promptLength: { readonly shortest: number; readonly median: number; readonly longest: number };
}

/** Counts what is in a corpus. Buckets, tags and macros that no task uses are counted as 0. */
export function corpusStats({ manifest, tasks, toolset }: Corpus): CorpusStats {
  const lengths = tasks.map(({ prompt }) => prompt.length).sort((left, right) => left - right);
  const calls = tasks.flatMap(goldCallsOf);
  const middle = lengths.length / 2;
  const around = [lengths[Math.ceil(middle) - 1] ?? 0, lengths[Math.floor(middle)] ?? 0] as const;
  return {
    tasks: tasks.length,
    buckets: count(
      tasks.map(({ bucket }) => bucket),
      Object.keys(manifest.buckets),
    ),
    difficulties: count(tasks.map(({ difficulty }) => difficulty)),
    tags: count(
      tasks.flatMap(({ tags }) => tags),
      Object.keys(manifest.tags),
    ),
    goldKinds: count(tasks.map(({ gold }) => gold.kind)),
    macros: count(
      calls.map(({ macro }) => macro),
      toolset.macros.map(({ name }) => name),
    ),
    argumentKinds: count(
      calls.flatMap((call) => Object.values(call.arguments).map((value) => Object.keys(value)[0] ?? '')),
    ),
    alternatives: tasks.filter(({ alternative }) => alternative !== undefined).length,
    promptLength: {
      shortest: lengths[0] ?? 0,
      median: (around[0] + around[1]) / 2,
      longest: lengths.at(-1) ?? 0,
    },
  };
}

function count(found: readonly string[], known: readonly string[] = []): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(known.map((name) => [name, 0]));
  for (const name of found) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
