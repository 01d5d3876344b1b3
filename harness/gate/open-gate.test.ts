import { describe, expect, it } from 'vitest';
import type { Json } from '../domain/json.ts';
import { findingInWords } from './finding-in-words.ts';
import { macroSource } from './macro-source.ts';
import { type GateFinding, type GateResult, openGate } from './open-gate.ts';

interface Step {
  readonly tool: string;
  readonly given: Record<string, Json>;
  readonly result?: Json;
}

/** A log in which each request is a turn of these calls. */
function gated(turns: readonly { request?: string; time?: string; steps: readonly Step[] }[]): GateResult {
  const gate = openGate({ macros: [{ name: 'triage_issue', capabilities: ['get_issue', 'list_comments'] }] });
  const log = gate.log('a.jsonl');
  const lines = turns.flatMap(({ request, time, steps }, turn) =>
    steps.map(({ tool, given, result }) => ({
      session: 's',
      turn,
      tool,
      arguments: given,
      request,
      time,
      result,
    })),
  );
  lines.forEach((value, index) => {
    const text = JSON.stringify(value);
    log.line({ line: index + 1, text, sizeBytes: text.length, isComplete: true });
  });
  expect(log.end().problems).toEqual([]);
  return gate.result({ suggestions: 10 });
}

const first = (result: GateResult): GateFinding => {
  const [finding] = result.findings;
  if (finding === undefined) throw new Error('nothing was found');
  return finding;
};
const inputs = ({ suggestion }: GateFinding) =>
  suggestion.steps.flatMap(({ tool, inputs }) =>
    inputs.map(({ path, from }): [string, unknown] => [`${tool}.${path}`, from]),
  );

describe('a suggestion', () => {
  const order = (id: string, item: string, size: number, express: boolean) => ({
    request: `Send ${item} to the customer of order ${id}`,
    steps: [
      {
        tool: 'find_order',
        given: { id, region: 'eu' },
        result: { order: { key: `key-of-${id}` }, rows: [1] },
      },
      { tool: 'reserve', given: { order: `key-of-${id}`, item, size, express } },
      { tool: 'send_parcel', given: { order: `key-of-${id}` } },
    ],
  });
  const finding = first(
    gated([
      order('A-1', 'lamp', 3, true),
      order('B-2', 'desk', 4, false),
      order('C-3', 'lamp', 12, true),
      order('D-4', 'desk', 5, false),
    ]),
  );

  it('makes what varied arguments with their types, and keeps fixed what never varied', () => {
    expect(finding.suggestion.arguments.map(({ name, type }) => [name, type])).toEqual([
      ['express', { kind: 'boolean' }],
      ['id', { kind: 'string' }],
      ['item', { kind: 'enum', values: ['desk', 'lamp'] }],
      ['size', { kind: 'integer', minimum: 1 }],
    ]);
    expect(inputs(finding)).toContainEqual(['find_order.region', { kind: 'fixed', value: 'eu' }]);
  });

  it('passes on inside what came out of an earlier result', () => {
    const flow = { kind: 'flow', step: 0, path: 'order.key', each: false };
    expect(inputs(finding)).toContainEqual(['reserve.order', flow]);
    expect(inputs(finding)).toContainEqual(['send_parcel.order', flow]);
  });

  it('is named and described after the requests, without what varied', () => {
    expect(finding.suggestion.name).toBe('send_customer_order');
    expect(finding.suggestion.intent).toBe('Send (item) to the customer of order (id). Writes: send_parcel.');
  });

  it('says where a value was chosen by a rule that no log tells', () => {
    const pick = (n: number) => ({
      request: 'Fix the next one',
      steps: [
        {
          tool: 'list_jobs',
          given: {},
          result: [{ key: `job-${n}a` }, { key: `job-${n}b` }, { key: `job-${n}c` }],
        },
        { tool: 'get_job', given: { key: `job-${n}${'abc'[n % 3]}` } },
        { tool: 'rerun_job', given: { key: `job-${n}${'abc'[n % 3]}` } },
      ],
    });
    const found = first(gated([pick(1), pick(2), pick(3)]));
    expect(inputs(found)[0]).toEqual(['get_job.key', { kind: 'choice', step: 0, path: '[].key' }]);
    expect(found.suggestion.arguments).toEqual([]);
  });

  it('guesses from the request where a workflow was seen once, and says so', () => {
    const found = first(gated([order('A-1', 'lamp', 30, true)]));
    expect(found.suggestion.arguments.map(({ name }) => name)).toEqual(['id', 'item']);
    expect(inputs(found)).toContainEqual(['reserve.size', { kind: 'fixed', value: 30 }]);
    expect(findingInWords(found, 1).at(-1)).toContain('seen once');
  });

  it('shows nothing of a hostile log but text', () => {
    const evil = '\u001b[31m`${1}`*/ \u202e\n::error::x';
    const found = first(
      gated(
        [1, 2].map((n) => ({
          request: `${evil} ${n}`,
          steps: ['one', 'two', 'three'].map((tool) => ({
            tool: `${tool}${evil}`,
            given: { [`k${evil}`]: `${evil}${n}`, __proto__x: n },
          })),
        })),
      ),
    );
    for (const line of findingInWords(found, 1)) {
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      expect(line).not.toMatch(/^\s*::/);
    }
    const source = macroSource(found.suggestion, '..');
    for (const text of [source.macro, source.program]) {
      expect(text).toMatch(/^[\x20-\x7e\n]*$/);
      // Outside of literals nothing of it is left but letters.
      const code = text.replace(/'(?:[^'\\]|\\.)*'/g, "''");
      expect(code).not.toMatch(/[$]|::/);
      expect(code.match(/\*\//g)?.length).toBe(code.match(/\/\*\*/g)?.length);
    }
  });
});

describe('openGate', () => {
  const issue = { owner: 'a', repo: 'b', number: 1 };
  const covered = {
    time: '2026-11-20T10:00:00Z',
    steps: [
      { tool: 'get_issue', given: issue },
      { tool: 'list_comments', given: issue },
      { tool: 'get_issue', given: issue },
    ],
  };
  const carried = {
    time: '2026-11-20T11:00:00Z',
    steps: [{ tool: 'mcp__macros__triage_issue', given: issue }],
  };
  const uncovered = (count: number) => ({
    time: '2026-11-10T10:00:00Z',
    steps: Array.from({ length: count }, (_, index) => ({ tool: `tool_${index}`, given: {} })),
  });

  it('finds nothing in turns of two raw calls, and something in three', () => {
    expect(gated([uncovered(2)])).toMatchObject({ turns: 1, uncoveredTurns: 0, findings: [] });
    expect(gated([uncovered(3)]).uncoveredTurns).toBe(1);
  });

  it('does not fail on what a macro covers, and says that it was done by hand', () => {
    const result = gated([covered]);
    expect(result.uncoveredTurns).toBe(0);
    expect(result.coveredByHand).toMatchObject([{ macro: 'triage_issue', turns: 1 }]);
  });

  it('puts first what saves most: times seen times steps saved', () => {
    const often = { steps: ['x', 'y', 'z'].map((tool) => ({ tool, given: {} })) };
    const result = gated([uncovered(6), often, often, often]);
    expect(result.findings.map(({ group }) => [group.turns, group.stepsSaved])).toEqual([
      [3, 6],
      [1, 5],
    ]);
  });

  it('counts the share of turns that macros carry by week', () => {
    expect(gated([uncovered(3), covered, carried]).graduation).toEqual([
      { week: '2026-W46', turns: 1, carried: 0, share: 0 },
      { week: '2026-W47', turns: 2, carried: 1, share: 0.5 },
    ]);
    expect(gated([{ steps: carried.steps }]).graduation).toEqual([
      { week: null, turns: 1, carried: 1, share: 1 },
    ]);
  });

  it('is bounded in what it keeps of a turn that runs away', () => {
    const result = gated([
      { steps: Array.from({ length: 3000 }, (_, n) => ({ tool: 'poll', given: { n } })) },
    ]);
    const { group } = first(result);
    expect(group.stepsSaved).toBe(2999);
    expect(group.examples[0]?.calls.length).toBe(500);
    expect(group.slots[0]?.values.size).toBeLessThan(30);
  });
});
