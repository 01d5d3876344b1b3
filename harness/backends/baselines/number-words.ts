const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const others: Readonly<Record<string, number>> = { a: 1, an: 1, couple: 2, dozen: 12, hundred: 100 };

/** Source of a pattern that finds a number in digits or English words up to 99, `a couple of`, `a dozen`. */
export const numberPattern = `\\d+|(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${[...small].reverse().join('|')}|(?:a )?(?:couple|dozen|hundred)(?: of)?`;

/** The value of what `numberPattern` (or the article `a`) found; null if it is no such number. */
export function numberValue(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const words = text
    .toLowerCase()
    .replace(/^an? (?=\w)/, '')
    .replace(/ of$/, '')
    .split(/[- ]/);
  let sum = 0;
  for (const word of words) {
    const ten = tens.indexOf(word);
    const one = small.indexOf(word);
    const value = ten >= 0 ? (ten + 2) * 10 : one >= 0 ? one : others[word];
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}
