import type { Corpus } from '../../domain/corpus.ts';
import type { Problem } from '../../domain/harness-error.ts';
import type { CorpusLines } from '../load-corpus.ts';

/** One way in which a corpus breaks its promises. `rule` is the name of the rule's file. */
export interface Finding extends Problem {
  readonly rule: string;
}

/** What the linter looks at. */
export interface LintInput {
  readonly corpus: Corpus;
  readonly lines: CorpusLines;
  /** Points of two baselines over the corpus, as proportions 0 to 1; left out if they were not run. */
  readonly baselinePoints?: { readonly keyword: number; readonly nearestNeighbour: number } | undefined;
}

/** One promise, checked. Says nothing if it is kept. */
export type LintRule = (input: LintInput) => readonly Problem[];

/** File and line of task `index`. */
export function placeOf({ lines }: LintInput, index: number): string {
  return `${lines.tasksFile}:${lines.lines[index] ?? 1}`;
}
