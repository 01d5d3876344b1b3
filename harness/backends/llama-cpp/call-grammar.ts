import type { ToolDefinition } from '../../domain/toolset.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { type GrammarRules, jsonRules, literal, schemaRule } from './json-grammar.ts';

/**
 * A GBNF grammar under which a reply is either words without a call, or well-formed calls in the dialect and
 * nothing else: names on offer only, arguments as the model-facing schema wants them (see `schemaRule`).
 *
 * Words may hold anything but must not begin like a call or its markup (`{`, `[`, `<`, a backtick or a blank),
 * and must not hold `<tool_call`, `<function` or `[TOOL_CALLS]` later: what comes near is ruled out as well
 * (`<t`, `<f`, `[T`).
 *
 * @param options.exactlyOneCall one call, and no words
 */
export function callGrammar(
  dialect: Dialect,
  tools: readonly ToolDefinition[],
  { exactlyOneCall = false }: { readonly exactlyOneCall?: boolean } = {},
): string {
  const rules: GrammarRules = new Map();
  const forms = callForms[dialect];
  const calls = tools.map((tool, index) => {
    const values = schemaRule(rules, `tool-${index}`, tool.function.parameters);
    const [before, between, after] = forms.around(tool.function.name);
    rules.set(`call-${index}`, `${literal(before)} ${literal(between)} ${values} ${literal(after)}`);
    return `call-${index}`;
  });
  const more = exactlyOneCall ? '' : ` ( ${literal(forms.separator)} call )*`;
  const called = `${literal(forms.start)} call${more} ${literal(forms.end)}`;
  const root = exactlyOneCall ? called : `words | ${called}`;
  const all = new Map([
    ['root', calls.length === 0 ? 'words' : root],
    ['words', String.raw`[^{\[<${'`'} \t\r\n] word-part*`],
    ['word-part', String.raw`[^<\[] | "<" [^tf<\[] | "[" [^T<\[]`],
    ...(calls.length === 0 ? [] : [['call', calls.join(' | ')] as const]),
    ...rules,
    ...jsonRules,
  ]);
  return [...all].map(([name, body]) => `${name} ::= ${body}`).join('\n');
}

/** How a dialect puts calls together: text before the first, between two and after the last; and each call's own. */
interface CallForm {
  readonly start: string;
  readonly separator: string;
  readonly end: string;
  readonly around: (name: string) => readonly [before: string, between: string, after: string];
}

function object(name: string, key: 'arguments' | 'parameters'): readonly [string, string, string] {
  return [`{"name": ${JSON.stringify(name)}, `, `"${key}": `, '}'];
}

const callForms: Readonly<Record<Dialect, CallForm>> = {
  hermes: {
    start: '<tool_call>\n',
    separator: '\n</tool_call>\n<tool_call>\n',
    end: '\n</tool_call>',
    around: (name) => object(name, 'arguments'),
  },
  llama3: { start: '', separator: '; ', end: '', around: (name) => object(name, 'parameters') },
  mistral: {
    start: '[TOOL_CALLS] [',
    separator: ', ',
    end: ']',
    around: (name) => object(name, 'arguments'),
  },
  'plain-json': { start: '[', separator: ', ', end: ']', around: (name) => object(name, 'arguments') },
};
