import type { Toolset } from '../../domain/toolset.ts';
import { numbersIn, slugsIn, urlsIn } from './prompt-entities.ts';

/** Something about a prompt that can be seen without understanding it. */
export interface SurfaceFeature {
  readonly name: string;
  readonly isIn: (prompt: string) => boolean;
}

/** The closed list of features that {@link telltaleFeatures} tries, for a toolset and the prompts of a corpus. */
export function surfaceFeatures(toolset: Toolset, prompts: readonly string[]): readonly SurfaceFeature[] {
  const nameWords = toolset.macros.map(({ name }) => name.split('_'));
  const verbs = new Set(nameWords.flatMap((words) => words.slice(0, 1)));
  const anyWord = new Set(nameWords.flat().filter((word) => word.length > 2));
  const usualLength = median(prompts.map((prompt) => prompt.length));
  return [
    { name: 'a repository (owner/repo, also in an address)', isIn: (prompt) => slugsIn(prompt).length > 0 },
    { name: 'a web address', isIn: (prompt) => urlsIn(prompt).length > 0 },
    { name: 'a digit', isIn: (prompt) => /\d/.test(prompt) },
    { name: 'a number that stands alone', isIn: (prompt) => numbersIn(prompt).length > 0 },
    { name: 'two numbers that stand alone', isIn: (prompt) => numbersIn(prompt).length > 1 },
    { name: 'a version', isIn: (prompt) => /\bv?\d+\.\d+/.test(prompt) },
    { name: 'the sign #', isIn: (prompt) => prompt.includes('#') },
    { name: 'the sign @', isIn: (prompt) => prompt.includes('@') },
    { name: 'a question mark', isIn: (prompt) => prompt.includes('?') },
    { name: 'an exclamation mark', isIn: (prompt) => prompt.includes('!') },
    { name: 'a colon', isIn: (prompt) => /:(?!\/\/)/.test(prompt) },
    { name: 'quotation marks', isIn: (prompt) => /["“”„«»`]|(?<!\w)'[^']+'(?!\w)/.test(prompt) },
    { name: 'more characters than the median prompt', isIn: (prompt) => prompt.length > usualLength },
    { name: 'more than one sentence', isIn: (prompt) => /[.!?]["')]?\s+\p{Lu}/u.test(prompt) },
    { name: 'a first word that is a verb of a macro', isIn: (prompt) => verbs.has(wordsOf(prompt)[0] ?? '') },
    {
      name: 'any word of a macro name',
      isIn: (prompt) => wordsOf(prompt).some((word) => anyWord.has(word) || anyWord.has(`${word}s`)),
    },
    { name: 'a word for please', isIn: (prompt) => /\b(please|kindly|bitte|por favor|s'il)\b/i.test(prompt) },
    { name: 'a negation', isIn: (prompt) => /\b(not|no|never|nothing|without)\b|n['’]t\b/i.test(prompt) },
    { name: 'the first person', isIn: (prompt) => /\b(I|me|my|we|us|our)\b/.test(prompt) },
  ];
}

function wordsOf(prompt: string): string[] {
  return prompt.toLowerCase().match(/[\p{L}]+/gu) ?? [];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
