import type { Gold, GoldCall, GoldValue } from '../domain/gold.ts';
import type { Task } from '../domain/task.ts';

/** The right answer to a task, readable: `triage_issue(owner: "a", number: 12)`. */
export function goldInWords({ gold, alternative }: Pick<Task, 'gold' | 'alternative'>): string {
  const second =
    alternative === undefined ? '' : `; for half the routing point: ${oneGold(alternative.gold)}`;
  return `${oneGold(gold)}${second}`;
}

function oneGold(gold: Gold): string {
  switch (gold.kind) {
    case 'no-call':
      return 'no call';
    case 'question':
      return `a question that names: ${gold.missing.join(', ')}`;
    case 'calls':
      return gold.calls.map(call).join(gold.ordered === true ? ', then ' : ' and ');
    default:
      return gold satisfies never;
  }
}

function call({ macro, arguments: values }: GoldCall): string {
  const texts = Object.entries(values).map(([name, value]) => `${name}: ${goldValueInWords(value)}`);
  return `${macro}(${texts.join(', ')})`;
}

/** What one argument must be, readable. */
export function goldValueInWords(value: GoldValue): string {
  if ('equals' in value) return JSON.stringify(value.equals);
  if ('oneOf' in value) return value.oneOf.map((each) => JSON.stringify(each)).join(' or ');
  if ('matches' in value) return `/${value.matches}/`;
  if ('between' in value) return `${value.between[0]} to ${value.between[1]}`;
  if ('anyText' in value) return 'any text';
  return 'absent or default';
}
