import { numberPattern, numberValue } from './number-words.ts';

/** Number of a pull request or an issue: from an address, `#12`, "PR 12", else the only number left. Null if none. */
export function extractNumber(prompt: string): number | null {
  const found =
    /\/(?:pull|issues)\/(\d+)/.exec(prompt) ??
    /#\s?(\d+)/.exec(prompt) ??
    /\b(?:pull request|merge request|pr|mr|patch|issue|ticket|bug(?: report)?|report|number|no\.?)\s+(?:number |no\.? ?|nr\.? ?)?(\d+)/i.exec(
      prompt,
    );
  if (found !== null) return Number(found[1]);
  return onlyNumber(prompt, /(?<![\w./-])\d{1,6}(?![\w/-]|\.\d)/g);
}

/** Id of a workflow run: from an address, "run 123", else the only number of five digits or more. Null if none. */
export function extractRunId(prompt: string): number | null {
  const found =
    /\/runs\/(\d+)/.exec(prompt) ??
    /\b(?:run|workflow|build|pipeline|job|id)(?:'s)?[ :]+(?:run )?(?:id |number |no\.? )?[#(]?(\d{3,})/i.exec(
      prompt,
    );
  if (found !== null) return Number(found[1]);
  return onlyNumber(prompt, /(?<![\w./-])\d{5,}(?![\w/-]|\.\d)/g);
}

function onlyNumber(prompt: string, pattern: RegExp): number | null {
  const numbers = prompt.replace(/https?:\/\/\S+/g, ' ').match(pattern) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}

const counted =
  'issues?|tickets?|reviewers?|people|persons?|names?|candidates?|colleagues|results?|entries|items|suggestions?|bugs?';
const ranked =
  'newest|oldest|latest|most recent|most commented|most discussed|open|top|more|other|different|possible|suitable';

/** How many of something are wanted: "top 5", "at most ten", "three reviewers", "five are enough". Null if not said. */
export function extractCount(prompt: string): number | null {
  const number = `(${numberPattern})`;
  const patterns = [
    `\\b(?:top|at most|up to|no more than|maximum(?: of)?|max|limit(?:ed)?(?: it)?(?: to| of)?|first|last)\\s+${number}\\b`,
    `(?<![#\\w.-])${number}\\s+(?:(?:${ranked})\\s+)*(?:${counted})\\b`,
    `(?<![#\\w.-])${number}\\s+(?:${ranked})\\b`,
    `(?<![#\\w.-])${number}\\s+(?:is|are|will be|would be)\\s+(?:enough|plenty|fine)\\b`,
    `\\b(?:count|limit)\\s*[:=]?\\s*${number}\\b`,
  ];
  for (const pattern of patterns) {
    const found = new RegExp(pattern, 'i').exec(prompt);
    if (found?.[1] !== undefined) return numberValue(found[1]);
  }
  return null;
}

const daysOf: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 90,
  year: 365,
};

/** A duration in days: "90 days", "six months" (30 days each), "a fortnight", "half a year". Null if there is none. */
export function extractDays(prompt: string): number | null {
  if (/\bhalf a year\b/i.test(prompt)) return 182;
  const found = new RegExp(
    `\\b(${numberPattern}|an?)[ -](?:full |whole )?(${Object.keys(daysOf).join('|')})s?\\b`,
    'i',
  ).exec(prompt);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const value = numberValue(found[1]);
  return value === null ? null : value * (daysOf[found[2].toLowerCase()] ?? 1);
}
