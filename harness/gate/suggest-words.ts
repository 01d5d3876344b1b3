import { portableText, snakeCase } from './plain-text.ts';
import type { SuggestedArgument } from './suggest-macro.ts';
import { isWriteTool } from './to-operation.ts';
import type { WorkflowGroup } from './workflow-group.ts';

const requestsRead = 50;
/** Of the requests, for a word to name the workflow. */
const commonShare = 0.6;
const nameWords = 4;

const stopWords = new Set(
  `a about again all an and any are as at be by can check could do does for from have hello hey hi i if in into is it its
  just let like lets make may me my need new now of on one only or our out please should so some that the their them then
  there these this those to too up us use using want was we what when which who will with would you your`.split(
    /\s+/,
  ),
);

/** A name from the words that most requests share; from the tools where requests share none. */
export function suggestName(group: WorkflowGroup, taken: ReadonlySet<string>): string {
  const words = commonWords(group);
  const tools = [...new Set(group.steps.map(({ tool }) => tool.split('.').at(-1) ?? tool))];
  const writing = tools.filter(isWriteTool);
  const fromTools = [
    writing.length === 0 ? tools[0] : tools.find((tool) => !isWriteTool(tool)),
    writing.at(-1) ?? tools.at(-1),
  ]
    .filter((tool) => tool !== undefined)
    .filter((tool, index, all) => all.indexOf(tool) === index)
    .join('_and_');
  const name = snakeCase(words.length >= 2 ? words.slice(0, nameWords).join('_') : fromTools, 'workflow');
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}

/** When to use it: the most typical request with what varied taken out, and whether it writes. */
export function suggestIntent(group: WorkflowGroup, suggested: readonly SuggestedArgument[]): string {
  const words = commonWords(group);
  const sentences = requestsOf(group)
    .map((request) => firstSentence(request))
    .filter((sentence) => sentence.length >= 8);
  const typical = sentences
    .map((sentence) => ({
      sentence,
      shared: wordsOf(sentence).filter((word) => words.includes(word)).length,
    }))
    .sort((left, right) => right.shared - left.shared || left.sentence.length - right.sentence.length)[0];
  const writes = [...new Set(group.steps.map(({ tool }) => tool).filter(isWriteTool))];
  const tools = [...new Set(group.steps.map(({ tool }) => tool))].join(', ');
  const what =
    typical === undefined
      ? `Run ${tools}`
      : withoutValues(typical.sentence, suggested).replace(/[\s.!?,;:]+$/, '');
  const effect = writes.length === 0 ? 'Only reads.' : `Writes: ${writes.join(', ')}.`;
  const sentence = portableText(what, 180);
  return portableText(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. ${effect}`, 300);
}

/** Words that most requests share, in the order in which they stand; what varies is in few of them. */
function commonWords(group: WorkflowGroup): string[] {
  const requests = requestsOf(group).map(wordsOf);
  const values = new Set(
    [...group.slots].flatMap((slot) =>
      [...slot.values.values()].flatMap(({ value }) => wordsOf(String(value))),
    ),
  );
  const seen = new Map<string, { count: number; position: number }>();
  for (const words of requests) {
    for (const word of new Set(words)) {
      const known = seen.get(word) ?? { count: 0, position: 0 };
      seen.set(word, { count: known.count + 1, position: known.position + words.indexOf(word) });
    }
  }
  return [...seen]
    .filter(([word, { count }]) => count >= commonShare * requests.length && !values.has(word))
    .sort((left, right) => left[1].position / left[1].count - right[1].position / right[1].count)
    .map(([word]) => word);
}

function requestsOf(group: WorkflowGroup): string[] {
  return group.places.flatMap(({ request }) => request ?? []).slice(0, requestsRead);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .slice(0, 400)
      .match(/[a-z][a-z']+/g) ?? []
  ).filter((word) => !stopWords.has(word));
}

function firstSentence(text: string): string {
  return (text.trim().split(/\n|(?<=[.!?])\s/)[0] ?? '').trim().slice(0, 400);
}

function withoutValues(sentence: string, suggested: readonly SuggestedArgument[]): string {
  const values = suggested
    .flatMap(({ name, examples }) =>
      examples
        .flat()
        .flatMap((value) =>
          (typeof value === 'string' && value.length >= 2) || typeof value === 'number'
            ? [{ name, text: String(value) }]
            : [],
        ),
    )
    .sort((left, right) => right.text.length - left.text.length);
  return values.reduce((text, each) => replaceWord(text, each.text, `(${each.name})`), sentence);
}

function replaceWord(text: string, word: string, instead: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\w(])${escaped}(?![\\w)])`, 'gi'), () => instead);
}
