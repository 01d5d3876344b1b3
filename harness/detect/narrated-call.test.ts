import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectBailOuts } from './detect-bail-outs.ts';
import { narratedCall } from './narrated-call.ts';

const offered = ['triage_issue', 'triage_pull_request', 'close_stale_issues', 'suggest_reviewers'];

function narrations(text: string, calls: readonly { name: string; argumentsText: string }[] = []): string[] {
  return narratedCall
    .find({ text, calls, finishReason: 'stop', serverParseError: null, offered })
    .map(({ start, end }) => text.slice(start, end));
}

const told: Record<string, string> = {
  'bare JSON': '{"name": "triage_issue", "arguments": {"owner": "a", "repo": "b", "number": 3}}',
  'name only': '{"name": "triage_issue"}',
  'tagged fence': '```json\n{"name":"triage_issue","arguments":{"number":3}}\n```',
  'untagged fence': 'Here you go:\n```\n{"tool": "triage_issue", "args": {"number": 3}}\n```',
  'single quotes': "{'name': 'triage_issue', 'parameters': {'number': 3}}",
  'unquoted keys': '{name: "triage_issue", arguments: {number: 3}}',
  'cut JSON': 'Sure.\n{"name": "triage_issue", "arguments": {"owner": "a", "re',
  'escaped JSON': '"{\\"name\\": \\"triage_issue\\", \\"arguments\\": {\\"number\\": 3}}"',
  array: '[{"name": "triage_issue", "arguments": {"number": 3}}]',
  'array of name and object': '["triage_issue", {"number": 3}]',
  envelope:
    '{"tool_calls":[{"id":"1","type":"function","function":{"name":"triage_issue","arguments":"{\\"number\\":3}"}}]}',
  'macro as key': '{"triage_issue": {"owner": "a", "number": 3}}',
  'flat object': '{"action": "triage_issue", "owner": "a", "number": 3}',
  'unknown macro in an envelope': '{"name": "merge_pull_request", "arguments": {"number": 3}}',
  'arguments only': '{"owner": "acme", "repo": "web", "number": 12}',
  'tool_call tag': '<tool_call>\n{"name": "triage_issue", "arguments": {}}\n</tool_call>',
  'broken tool_call tag': '<tool_call>{"name": triage_issue, "arg',
  'mistral tag': '[TOOL_CALLS] [{"name": "triage_issue", "arguments": {}}]',
  'python tag': '<|python_tag|>triage_issue.call(number=3)',
  'function tag': '<function=triage_issue>{"number": 3}</function>',
  'invoke tag': '<invoke name="triage_issue"><parameter name="number">3</parameter></invoke>',
  'tool_code fence': '```tool_code\nprint(api.triage(3))\n```',
  python: 'triage_issue(owner="acme", repo="web", number=3)',
  'python with prefix': 'result = tools.triage_issue(owner="acme", number=3)',
  'python positional': 'triage_issue("acme", "web", 3)',
  'python alone': '```python\ntriage_issue()\n```',
  yaml: 'tool: triage_issue\narguments:\n  owner: acme\n  number: 3',
  'yaml name': 'name: triage_issue\narguments:\n  owner: acme',
  'yaml fence': '```yaml\ntriage_issue:\n  owner: acme\n  repo: web\n  number: 3\n```',
  react: 'Thought: an issue.\nAction: triage_issue\nAction Input: {"number": 3}',
  'react alone': 'Action: triage_issue',
  'key and value': 'triage_issue owner=acme repo=web number=3',
  flags: '$ triage_issue --owner acme --repo web --number 3',
  slash: '/triage_issue acme/web 12',
  heading: '**triage_issue**\n- owner: acme\n- repo: web\n- number: 3',
  'name and object': 'triage_issue {"owner": "acme"}',
  'name with object': 'Calling triage_issue with {"owner": "acme"}',
  xml: '<triage_issue><owner>acme</owner></triage_issue>',
  'xml attributes': '<triage_issue owner="acme" number="3" />',
  'bare name': 'triage_issue',
  'bare name in backticks': '`triage_issue`.',
  'prose will': "I'll call triage_issue for acme/web now.",
  'prose typographic': 'I’ll use the `triage_issue` macro for this.',
  'prose spaced': 'I am going to run the triage issue macro.',
  'prose gerund': 'Calling triage_issue on acme/web #3...',
  'prose let me': 'Let me run close_stale_issues for you.',
  'prose past': 'I have called triage_issue and it is done.',
  'prose passive': 'The close_stale_issues macro has been executed.',
  'prose choice': 'The right macro is triage_issue.',
  'prose german': 'Ich rufe jetzt triage_issue auf.',
  'prose spanish': 'Voy a llamar a triage_issue.',
  'prose french': 'Je vais appeler triage_issue.',
};

const sound: Record<string, string> = {
  refusal: 'None of the macros does that.',
  'no action': 'Action: none needed',
  'action none with reason': 'Action: none. Merging is not something I can do here.',
  question: 'Should I call triage_issue on acme/web or acme/api?',
  'question with values': 'Do you want me to run close_stale_issues(apply=true) on acme/web?',
  explanation:
    'triage_issue reads one issue and proposes a next step; triage_pull_request does so for a pull request.',
  'explanation of use': 'Use triage_issue for issues and triage_pull_request for pull requests.',
  'explained arguments':
    '`triage_issue` takes:\n- owner: the account that owns the repository\n- repo: its name\n- number: the issue',
  signature: 'Its signature is triage_issue(owner, repo, number).',
  'empty parentheses in a sentence': 'That is what triage_issue() is for, so no.',
  conditional: 'Once you tell me the number, I will call triage_issue.',
  'conditional before': 'I need the repository before I can run suggest_reviewers.',
  denial: "I won't call close_stale_issues, because you only asked what it does.",
  'denial of result': 'I did not run triage_issue.',
  ability: 'I can triage issues and pull requests.',
  'json null': '{"name": null, "reason": "nothing fits"}',
  'json none': '{"tool": "none"}',
  'json error': '{"error": "no macro fits", "code": 404}',
  'json example':
    'A label file looks like this, for example:\n```json\n{"name": "bug", "color": "d73a4a"}\n```',
  'package file': '```json\n{"name": "web", "scripts": {"test": "vitest"}, "dependencies": {}}\n```',
  'editor settings': '{"name": "Launch", "type": "node", "args": ["--inspect"], "message": "x"}',
  'tool definition':
    'It is defined as {"name": "triage_issue", "description": "Reads an issue", "parameters": {"type": "object", "properties": {}}}.',
  code: '```python\ndef close_old(days):\n    return [i for i in issues if i.age > days]\n```',
  definition: '```python\ndef triage_issue(owner, repo="web"):\n    ...\n```',
  'tag mentioned': 'Some models write `<tool_call>` into their text.',
  'html in an answer': 'Put it into a <details> block and close it with </details>.',
  apology: "I'm sorry, there is no macro for merging pull request #12 in acme/web.",
  'markdown link': 'See [triage_issue](docs/triage.md).',
};

describe('narratedCall', () => {
  for (const [form, text] of Object.entries(told)) {
    it(`fires on ${form}`, () => {
      expect(narrations(text)).not.toEqual([]);
    });
  }

  for (const [form, text] of Object.entries(sound)) {
    it(`stays quiet on ${form}`, () => {
      expect(narrations(text)).toEqual([]);
    });
  }

  it('excuses the telling of a call that was made', () => {
    const text = '<tool_call>\n{"name": "triage_issue", "arguments": {"number": 3}}\n</tool_call>';
    expect(narrations(text, [{ name: 'triage_issue', argumentsText: '{"number": 3}' }])).toEqual([]);
  });

  it('fires on a second macro that was only told', () => {
    const text = '{"name": "suggest_reviewers", "arguments": {"number": 3}}';
    expect(narrations(text, [{ name: 'triage_issue', argumentsText: '{"number": 3}' }])).toHaveLength(1);
  });

  it('gives the span of its evidence', () => {
    expect(narrations('Well. triage_issue(number=3) it is.')).toEqual(['triage_issue(number=3)']);
  });

  it('survives any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '{',
        '}',
        '"',
        'triage_issue',
        '(',
        ')',
        '```',
        '<tool_call>',
        '\n',
        'name:',
        '=',
        'I will call ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const found of detectBailOuts({
          text,
          calls: [],
          finishReason: 'stop',
          serverParseError: null,
          offered,
        })) {
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a megabyte without quadratic time', { timeout: 20_000 }, () => {
    for (const unit of [
      '{"name": ',
      'triage_issue(',
      'I will call ',
      '<tool_call>',
      '```\n',
      'triage_issue\n',
      '- a: b\n',
    ]) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      detectBailOuts({ text, calls: [], finishReason: 'stop', serverParseError: null, offered });
    }
  });
});
