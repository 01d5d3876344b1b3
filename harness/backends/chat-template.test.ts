import { describe, expect, it } from 'vitest';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { type PromptMessage, renderPrompt } from './chat-template.ts';

const tools = sampleToolset.macros.map((macro) => ({
  type: 'function' as const,
  function: { name: macro.name, description: macro.intent, parameters: macro.modelSchema },
}));
const messages: readonly PromptMessage[] = [
  { role: 'system', content: 'You route.' },
  { role: 'user', content: 'Read thread 12.' },
];
const everything =
  '{{ bos_token }}{% for t in tools %}{{ t | tojson }}\n{% endfor %}{% for m in messages %}<{{ m.role }}>{{ m.content }}</>\n{% endfor %}';
const render = (chatTemplate: string, fields: object = {}) =>
  renderPrompt({ chatTemplate, messages, tools, bosToken: '<s>', eosToken: '</s>', ...fields });

describe('renderPrompt', () => {
  it('gives the template tools, messages and tokens, and asks for the reply', () => {
    const prompt = render(`${everything}{% if add_generation_prompt %}<assistant>{% endif %}`);
    expect(prompt).toContain(
      '<s>{"type": "function", "function": {"name": "close_old_threads", "description"',
    );
    expect(prompt.endsWith('<system>You route.</>\n<user>Read thread 12.</>\n<assistant>')).toBe(true);
  });

  it('pins every date a template can ask for', () => {
    const prompt = render(
      `${everything}{{ date_string }}|{{ strftime_now("%d %b %Y") }}|{{ strftime_now("%A %Y-%m-%d %H:%M %q") }}`,
    );
    expect(prompt.endsWith('26 Jul 2024|26 Jul 2024|Friday 2024-07-26 00:00 %q')).toBe(true);
  });

  it('turns thinking off', () => {
    expect(
      render(
        `${everything}{% if enable_thinking is defined and enable_thinking is false %}<no_think>{% endif %}`,
      ),
    ).toContain('<no_think>');
  });

  it('offers range as Python does', () => {
    const prompt = render(
      `${everything}{{ range(3) | join }} {{ range(1, 3) | join }} {{ range(5, 0, -2) | join }}`,
    );
    expect(prompt.endsWith('012 12 531')).toBe(true);
  });

  it('renders without tools where none are on offer', () => {
    expect(
      render('{% if tools is none %}none {% endif %}{{ messages[0].content }}{{ messages[1].content }}', {
        tools: [],
      }),
    ).toBe('none You route.Read thread 12.');
  });

  it.each([
    ['is not valid Jinja', '{% if %}', 'chat-template-fails'],
    ['refuses the system role', `{{ raise_exception('System role not supported') }}`, 'chat-template-fails'],
    [
      'leaves out the tools',
      '{{ messages[0].content }}{{ messages[1].content }}',
      'chat-template-without-tools',
    ],
    [
      'leaves out the system message',
      '{% for t in tools %}{{ t | tojson }}{% endfor %}{{ messages[1].content }}',
      'chat-template-without-request',
    ],
  ])('says so when a template %s', (_, template, code) => {
    expect(() => render(template)).toThrow(expect.objectContaining({ name: 'HarnessError', code }));
  });

  it('is not fooled by a request that names the tools a template left out', () => {
    const asking: readonly PromptMessage[] = [
      { role: 'system', content: 'You route.' },
      { role: 'user', content: 'What do read_thread and close_old_threads do?' },
    ];
    expect(() => render('{{ messages[0].content }}{{ messages[1].content }}', { messages: asking })).toThrow(
      expect.objectContaining({ code: 'chat-template-without-tools' }),
    );
  });

  it("carries a template's own words into the message", () => {
    expect(() => render(`{{ raise_exception('System role not supported') }}`)).toThrow(
      /System role not supported/,
    );
  });
});
