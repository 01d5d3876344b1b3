import type { Json } from '../domain/json.ts';
import { typeInWords } from './argument-type.ts';
import type { GateFinding } from './open-gate.ts';
import { shownText } from './plain-text.ts';
import type { Binding, SuggestedStep } from './suggest-macro.ts';

const placesShown = 3;

/** A finding as a person reads it, a line each. */
export function findingInWords({ group, suggestion }: GateFinding, number: number): string[] {
  const { places, turns, sessions, stepsSaved } = group;
  const shown = places.slice(0, placesShown).map(({ file, line, request, callCount }) => {
    const asked = request === null ? 'no request in the log' : JSON.stringify(shownText(request, 80));
    return `     ${shownText(file, 200)}:${line}  ${asked}, ${callCount} calls`;
  });
  const more = turns > shown.length ? [`     … and ${turns - shown.length} more`] : [];
  return [
    `${number}. ${suggestion.name}: ${turns} ${turns === 1 ? 'turn' : 'turns'} in ${sessions.size} ${sessions.size === 1 ? 'session' : 'sessions'}, would spare ${stepsSaved} calls`,
    ...shown,
    ...more,
    '   by hand',
    ...suggestion.steps.map((step, index) => `     ${stepInWords(step, index)}`),
    '   as a macro',
    `     intent     ${suggestion.intent}`,
    ...argumentLines(suggestion.arguments),
    ...(suggestion.isGuess ? ['     seen once: which values vary is guessed from the request'] : []),
  ];
}

/** A step with where its arguments come from: `2 get_issue ×n(number ← 1 [].number, owner)`. */
function stepInWords(step: SuggestedStep, index: number): string {
  const inputs = step.inputs.map(({ path, from }) => `${shownText(path, 40)}${bindingInWords(from)}`);
  return `${index + 1} ${shownText(step.tool, 60)}${step.repeats ? ' (repeated)' : ''}${inputs.length === 0 ? '' : `  ${inputs.join(', ')}`}`;
}

function bindingInWords(from: Binding): string {
  switch (from.kind) {
    case 'fixed':
      return ` = ${valueInWords(from.value)}`;
    case 'argument':
      return ` ← ${from.each ? `each of ${from.name}` : from.name}`;
    case 'flow':
      return ` ← step ${from.step + 1}${from.each ? ', each' : ''} ${shownText(from.path, 60)}`;
    case 'choice':
      return ` ← chosen from step ${from.step + 1} ${shownText(from.path, 60)}`;
    default:
      return from satisfies never;
  }
}

function argumentLines(given: GateFinding['suggestion']['arguments']): string[] {
  if (given.length === 0) return ['     arguments  none: nothing varied'];
  return given.map(({ name, type, examples }, index) => {
    const seen = examples.slice(0, 3).map(valueInWords).join(', ');
    return `     ${index === 0 ? 'arguments ' : '          '} ${name}: ${typeInWords(type)} (${seen})`;
  });
}

function valueInWords(value: Json): string {
  return shownText(JSON.stringify(value), 40);
}
