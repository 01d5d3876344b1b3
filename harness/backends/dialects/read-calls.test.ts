import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dialect, dialects } from './dialect.ts';
import { dialectOf } from './dialect-of.ts';
import { readCalls } from './read-calls.ts';

const call = (name: string, argumentsText: string) => ({ name, argumentsText });

/** Text, and the calls in it. */
type Case = readonly [string, ...ReturnType<typeof call>[]];

const reads: Readonly<Record<Dialect, readonly Case[]>> = {
  hermes: [
    [
      '<tool_call>\n{"name": "read_thread", "arguments": {"number": 12}}\n</tool_call>',
      call('read_thread', '{"number": 12}'),
    ],
    ['<tool_call>{"arguments":{ "a" : 1.0 },"name":"f"}</tool_call>', call('f', '{ "a" : 1.0 }')],
    [
      'Both then.\n<tool_call>\n{"name": "f", "arguments": {}}\n</tool_call>\n<tool_call>\n{"name": "g", "arguments": {"b": [1, {"c": "}"}]}}\n</tool_call>',
      call('f', '{}'),
      call('g', '{"b": [1, {"c": "}"}]}'),
    ],
    ['<tool_call>{"name":"f","arguments":{"a":1,}}</tool_call>', call('f', '{"a":1,}')],
    ['<tool_call>{"name":"f","arguments":{"a":1}</tool_call>', call('f', '{"a":1')],
    ['<tool_call>{"name":"f","arguments":{"a":1}}}</tool_call>', call('f', '{"a":1}}')],
    ['<tool_call>{"name":"f","arguments":{"a":"x}}</tool_call>', call('f', '{"a":"x}')],
    ['<tool_call>{"name":"f","arguments":"{\\"a\\":1}"}</tool_call>', call('f', '"{\\"a\\":1}"')],
    [
      '<tool_call>{"name":"f\\u0020g","arguments":{"q":"<tool_call>"}}</tool_call>',
      call('f g', '{"q":"<tool_call>"}'),
    ],
  ],
  llama3: [
    ['{"name": "f", "parameters": {"a": "1"}}', call('f', '{"a": "1"}')],
    ['<|python_tag|>{"name": "f", "parameters": {}}', call('f', '{}')],
    ['{"type": "function", "name": "f", "parameters": {}}\n', call('f', '{}')],
    [
      '<|python_tag|>{"name": "f", "parameters": {"q": "a;b"}}; {"name": "g", "parameters": {}}',
      call('f', '{"q": "a;b"}'),
      call('g', '{}'),
    ],
    ['<function=f>{"a": 1}</function>', call('f', '{"a": 1}')],
    ['<function=f>{"a": 1}</function>\n<function=g>{}</function>', call('f', '{"a": 1}'), call('g', '{}')],
    ['<function=f>{"a": 1</function>', call('f', '{"a": 1')],
    ['{"name": "f", "parameters": {a: 1}}', call('f', '{a: 1}')],
  ],
  mistral: [
    ['[TOOL_CALLS] [{"name": "f", "arguments": {"a": 1}}]', call('f', '{"a": 1}')],
    [
      '[TOOL_CALLS][{"name":"f","arguments":{},"id":"abc123def"},{"name":"g","arguments":{"x":[1,2]}}]',
      call('f', '{}'),
      call('g', '{"x":[1,2]}'),
    ],
    ['[TOOL_CALLS]f{"a": 1}', call('f', '{"a": 1}')],
    ['On it.[TOOL_CALLS]f[ARGS]{"a": 1}[TOOL_CALLS]g{}', call('f', '{"a": 1}'), call('g', '{}')],
    ['[TOOL_CALLS]f[CALL_ID]abc123def[ARGS]{}', call('f', '{}')],
    ['[TOOL_CALLS] [{"name": "f", "arguments": {"a": 1}]', call('f', '{"a": 1')],
    ['[TOOL_CALLS] [{"name": "f", "arguments": {"a": }}]', call('f', '{"a": }')],
    ['[TOOL_CALLS]f{"a": ', call('f', '{"a":')],
  ],
  'plain-json': [
    ['{"name": "f", "arguments": {"a": 1}}', call('f', '{"a": 1}')],
    [
      ' [{"name": "f", "arguments": {}}, {"name": "g", "arguments": {"a": null}}]\n',
      call('f', '{}'),
      call('g', '{"a": null}'),
    ],
    ['{"name": "f", "arguments": {"a": True}}', call('f', '{"a": True}')],
  ],
};

/** Near the form, but not it. */
const keepsAsText: Readonly<Record<Dialect, readonly string[]>> = {
  hermes: [
    '',
    'None of the macros does that.',
    '{"name": "f", "arguments": {}}',
    '```json\n{"name": "f", "arguments": {}}\n```',
    '<tool_call>{"name": "f", "arguments": {}}',
    '<tool_call>{"name": "f"}</tool_call>',
    '<tool_call>{"name": "", "arguments": {}}</tool_call>',
    '<tool_call>{"name": 3, "arguments": {}}</tool_call>',
    '<tool_call>{"name": "f", "parameters": {}}</tool_call>',
    '<tool_call>{"name": "f", "arguments": {}, "id": "1"}</tool_call>',
    '<tool_call>{"name": "f", "name": "g", "arguments": {}}</tool_call>',
    '<tool_call>[{"name": "f", "arguments": {}}]</tool_call>',
    "<tool_call>{'name': 'f', 'arguments': {}}</tool_call>",
    '<tool_call>f(a=1)</tool_call>',
    '<TOOL_CALL>{"name": "f", "arguments": {}}</TOOL_CALL>',
    '</tool_call>{"name": "f", "arguments": {}}<tool_call>',
  ],
  llama3: [
    'Sure: {"name": "f", "parameters": {}}',
    '{"name": "f", "parameters": {}} Done.',
    '{"name": "f", "arguments": {}}',
    '{"name": "f", "parameters": {}}\n{"name": "g", "parameters": {}}',
    '{"name": "f", "parameters": {}',
    '{"type": "object", "name": "f", "parameters": {}}',
    '<|python_tag|>f.call(a=1)',
    'I call <function=f>{}</function>',
    '<function=f>{}',
    '<function=f>a=1</function>',
    '<function=>{}</function>',
    '[f(a=1)]',
  ],
  mistral: [
    '[{"name": "f", "arguments": {}}]',
    '[TOOL_CALLS] {"name": "f", "arguments": {}}',
    '[TOOL_CALLS] [{"name": "f", "arguments": {}}] Done.',
    '[TOOL_CALLS] []',
    '[TOOL_CALLS] [{"name": "f", "parameters": {}}]',
    '[TOOL_CALLS] [{"name": "f", "arguments": {}}',
    '[TOOL_CALLS] [{"name": "f", "arguments": {}}][TOOL_CALLS] [{"name": "g", "arguments": {}}]',
    '[TOOL_CALLS]f(a=1)',
    '[TOOL_CALLS]',
    '[tool_calls]f{}',
  ],
  'plain-json': [
    'Here: {"name": "f", "arguments": {}}',
    '```\n{"name": "f", "arguments": {}}\n```',
    '{"tool_calls": [{"name": "f", "arguments": {}}]}',
    '{"name": "f", "arguments": {}} {"name": "g", "arguments": {}}',
    '{"name": "f", "arguments": }',
    '[{"name": "f", "arguments": {}}, 3]',
    '[{"name": "f", "arguments": {}},]',
    '[]',
    '{}',
    '{"name": "f", "arguments": {}',
  ],
};

describe.each(dialects)('readCalls, dialect %s', (dialect) => {
  it.each(reads[dialect].map(([text, ...calls]) => ({ text, calls })))('reads $text', ({ text, calls }) => {
    expect(readCalls(text, dialect).calls).toEqual(calls);
  });

  it.each(keepsAsText[dialect])('keeps %j as text', (text) => {
    expect(readCalls(text, dialect).calls).toEqual([]);
  });

  it('never throws, and gives back only slices of the text', () => {
    const pieces = [
      '<tool_call>',
      '</tool_call>',
      '[TOOL_CALLS]',
      '[',
      ']',
      '{',
      '}',
      '"',
      '\\',
      ',',
      ';',
      ':',
    ]
      .concat('"name"', '"arguments"', '"parameters"', '"f"', ' ', '\n', '<function=f>', '</function>')
      .concat('<|python_tag|>', '[ARGS]', '\u0000', '\ud800', 'x', '1');
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        for (const found of readCalls(whole, dialect).calls) {
          expect(found.name.trim()).not.toBe('');
          expect(whole).toContain(found.argumentsText);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes time linear in hostile megabytes', () => {
    const million = 1_000_000;
    const hostile = [
      '<tool_call>'.repeat(million / 8),
      '<tool_call>{"name":"'.repeat(million / 16),
      '<tool_call>{</tool_call>'.repeat(million / 16),
      `<tool_call>${'{"a":'.repeat(million / 4)}</tool_call>`,
      `{"name": "${'\\"'.repeat(million)}`,
      `{"name":"f","parameters":{}}${';'.repeat(million)}`,
      `{"name":"f","arguments":${'['.repeat(million)}`,
      `[TOOL_CALLS]${'a'.repeat(million)}`,
      '[TOOL_CALLS][{'.repeat(million / 8),
      '<function=f>{'.repeat(million / 8),
      `${' '.repeat(million)}x`,
      `"${'\\'.repeat(million)}`,
    ];
    const start = performance.now();
    for (const text of hostile) readCalls(text, dialect);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('readCalls', () => {
  it('keeps arguments as they were written, whatever JSON they are', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !text.includes('<'));
    fc.assert(
      fc.property(name, fc.jsonValue(), fc.nat(3), (macro, value, indent) => {
        const written = JSON.stringify(value, null, indent);
        fc.pre(!written.includes('</tool_call>'));
        const text = `<tool_call>\n{"name": ${JSON.stringify(macro)}, "arguments": ${written}}\n</tool_call>`;
        expect(readCalls(text, 'hermes').calls).toEqual([call(macro, written)]);
      }),
    );
  });
});

describe('dialectOf', () => {
  it.each([
    ['{{ \'<tool_call>\\n{"name": "f", "arguments": \' }}', 'hermes'],
    ['{{ "<tool_call>{\\"name\\": <name>, \\"arguments\\": <json>}" }}', 'hermes'],
    ['{{ \'<|start_header_id|>\' }}{{ \'<tool_call>{"name": "f", "arguments": {}}\' }}', 'hermes'],
    ["{{ '<|start_header_id|>assistant' }}{{ '{\"name\": ' }}", 'llama3'],
    ["{{ '<|python_tag|>' + tool_call.name }}", 'llama3'],
    ["{{ '[TOOL_CALLS] [' }}", 'mistral'],
    ["{{ '<start_of_turn>model' }}", 'plain-json'],
    ['', 'plain-json'],
  ])('tells from %j that it is %s', (template, dialect) => {
    expect(dialectOf(template)).toBe(dialect);
  });

  it.each([
    "{{ '<tool_call>\\n<function=' + call.name + '>\\n<parameter=' }}",
    "{{ '<tool_call>' + call.name + '<arg_key>' }}",
    '{% for call in message.tool_calls %}<｜tool▁call▁begin｜>{% endfor %}',
  ])('refuses %j, which calls in another way', (template) => {
    expect(() => dialectOf(template)).toThrow(expect.objectContaining({ code: 'dialect-unknown' }));
  });
});
