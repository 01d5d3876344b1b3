import type { Gold, GoldValue } from '../../domain/gold.ts';
import type { Json } from '../../domain/json.ts';
import { type Answer, refusal } from './answer.ts';
import { patternSample } from './pattern-sample.ts';

/**
 * An answer that satisfies a gold: its calls with a value for each argument, a refusal for no call, or a question
 * that names what is missing.
 *
 * @throws SyntaxError if no text is found for one of its patterns
 */
export function answerOfGold(gold: Gold): Answer {
  switch (gold.kind) {
    case 'calls':
      return {
        text: '',
        calls: gold.calls.map((call) => ({
          macro: call.macro,
          arguments: Object.fromEntries(
            Object.entries(call.arguments)
              .filter(([, value]) => !('absent' in value))
              .map(([name, value]) => [name, satisfying(value)]),
          ),
        })),
      };
    case 'no-call':
      return refusal;
    case 'question':
      return { text: question(gold.names), calls: [] };
    default:
      return gold satisfies never;
  }
}

function satisfying(value: GoldValue): Json {
  if ('equals' in value) return value.equals;
  if ('oneOf' in value) return value.oneOf[0] ?? null;
  if ('between' in value) return Math.min(Math.ceil(value.between[0]), value.between[1]);
  if ('anyText' in value) return 'text';
  if ('absent' in value) return null;
  const whole = new RegExp(`^(?:${value.matches})$`, 'u');
  return found(
    value.matches,
    patternSample(value.matches, (text) => whole.test(text)),
  );
}

function question(names: string): string {
  const named = new RegExp(names, 'iu');
  const sentence = (text: string) => `Please tell me one thing first: ${text}?`;
  return sentence(
    found(
      names,
      patternSample(names, (text) => named.test(sentence(text))),
    ),
  );
}

function found(pattern: string, text: string | null): string {
  if (text === null) throw new SyntaxError(`pattern ${pattern}: none of the texts tried for it matches`);
  return text;
}
