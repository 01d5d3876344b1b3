import { describe, expect, it } from 'vitest';
import type { AuditFindingCode } from '../domain/audit.ts';
import { type ExternalField, type ExternalRecord, externalFields } from '../domain/external-run.ts';
import type { Reply } from '../domain/reply.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { auditExternalRun } from './audit-external-run.ts';
import { auditedItem } from './audited-item.ts';

/** A record of a right answer with a full claim, changed where a test cares. */
function record(taskId: string, fields: Partial<ExternalRecord> = {}): ExternalRecord {
  return {
    taskId,
    bucket: 'read_thread',
    difficulty: null,
    prompt: 'Read thread 12 of the garden forum.',
    expected: [{ macro: 'read_thread', arguments: { forum: { equals: 'garden' }, number: { equals: 12 } } }],
    alternative: null,
    calls: [call('read_thread', { forum: 'garden', number: 12 })],
    text: null,
    error: null,
    finishReason: 'stop',
    latencyMs: 10,
    bailOut: null,
    claimedPoints: 2,
    ...fields,
  };
}

const negative = { bucket: 'no_macro', expected: [], calls: [] } as const;

function call(tool: string, given: Readonly<Record<string, unknown>>) {
  return { tool, argumentsText: JSON.stringify(given) };
}

const detect = ({ text }: Reply) =>
  text.includes('read_thread(')
    ? ([
        {
          code: 'narrated-call',
          ruleVersion: 1,
          source: { in: 'text' },
          start: 0,
          end: 4,
          evidence: text.slice(0, 4),
        },
      ] as const)
    : [];

function audit(
  records: readonly ExternalRecord[],
  options: { readonly schemas?: boolean; readonly without?: readonly ExternalField[] } = {},
) {
  return auditExternalRun({
    title: 'test',
    items: records.map(auditedItem),
    toolset: options.schemas === false ? null : sampleToolset,
    recorded: externalFields.filter((field) => options.without?.includes(field) !== true),
    mostPoints: 2,
    detect,
    settings: { alpha: 0.05, seed: 1 },
  });
}

function found(records: readonly ExternalRecord[], options?: Parameters<typeof audit>[1]) {
  return Object.fromEntries(audit(records, options).findings.map(({ code, taskIds }) => [code, taskIds]));
}

/** Each trap: what must be found, and nearly the same record in which nothing is wrong. */
const traps: readonly (readonly [AuditFindingCode, Partial<ExternalRecord>, Partial<ExternalRecord>])[] = [
  [
    'failure-marked-wrong',
    { error: 'TypeError: fetch failed', calls: [], claimedPoints: 0 },
    { error: 'TypeError: fetch failed', calls: [], claimedPoints: null },
  ],
  [
    'failure-credited',
    { ...negative, error: 'HTTP 503' },
    { ...negative, error: null, text: 'Nothing here can do that.' },
  ],
  ['silence-credited', { ...negative, text: '  ' }, { ...negative, text: 'No.' }],
  [
    'bail-out-credited',
    { ...negative, text: 'read_thread(garden, 12)', bailOut: 'text_call' },
    { ...negative, text: 'read_thread can not do that.' },
  ],
  [
    'further-calls-unscored',
    {
      calls: [
        call('read_thread', { forum: 'garden', number: 12 }),
        call('close_old_threads', { forum: 'garden' }),
      ],
    },
    { calls: [call('read_thread', { forum: 'garden', number: 12 })] },
  ],
  [
    'complete-set-marked-down',
    {
      expected: [
        { macro: 'read_thread', arguments: { forum: { equals: 'a' }, number: { equals: 1 } } },
        { macro: 'close_old_threads', arguments: { forum: { equals: 'a' } } },
      ],
      calls: [call('close_old_threads', { forum: 'a' }), call('read_thread', { forum: 'a', number: 1 })],
      claimedPoints: 1,
    },
    { claimedPoints: 1 },
  ],
  [
    'schema-refused',
    {
      expected: [{ macro: 'read_thread', arguments: { forum: { equals: 'garden' } } }],
      calls: [call('read_thread', { forum: 'garden', number: 0 })],
    },
    { calls: [call('read_thread', { forum: 'garden', number: 0 })], claimedPoints: 1 },
  ],
  [
    'coerced-arguments',
    { calls: [call('read_thread', { forum: 'garden', number: '12' })] },
    { calls: [call('read_thread', { forum: 'garden', number: '13' })], claimedPoints: 1 },
  ],
  [
    'extra-arguments-ignored',
    { calls: [call('read_thread', { forum: 'garden', number: 12, order: 'oldest' })] },
    { calls: [call('read_thread', { forum: 'garden', number: 12, order: 'newest' })] },
  ],
  [
    'unrequested-write',
    {
      expected: [{ macro: 'close_old_threads', arguments: { forum: { equals: 'a' } } }],
      calls: [call('close_old_threads', { forum: 'a', apply: true })],
    },
    {
      expected: [
        { macro: 'close_old_threads', arguments: { forum: { equals: 'a' }, apply: { equals: true } } },
      ],
      calls: [call('close_old_threads', { forum: 'a', apply: true })],
    },
  ],
  [
    'missed-bail-out',
    { calls: [], text: 'read_thread(garden, 12)', claimedPoints: 0 },
    { calls: [], text: 'read_thread(garden, 12)', claimedPoints: 0, bailOut: 'tool_call_as_text' },
  ],
  [
    'unconfirmed-bail-out',
    { ...negative, text: 'Action: none needed.', bailOut: 'tool_call_as_text' },
    { ...negative, text: 'Action: none needed.' },
  ],
];

describe('auditExternalRun', () => {
  it('finds nothing wrong in right answers', () => {
    const sound = audit([record('a'), record('b', { ...negative, text: 'Nothing here can do that.' })]);
    expect(sound.findings).toEqual([]);
    expect(sound.claimed).toMatchObject({ points: 4, mostPoints: 4, proportion: 1, bounds: null });
    expect(sound.registered?.proportion).toBe(1);
    expect(sound.published.proportion).toBe(1);
  });

  it.each(traps)(
    '%s fires on what it is for, and stays quiet on what is nearly the same',
    (code, bad, good) => {
      expect(found([record('bad', bad), record('fine')])[code]).toEqual(['bad']);
      expect(found([record('good', good)])[code]).toBeUndefined();
    },
  );

  it('says how many points of the claim a finding rests on', () => {
    const { findings } = audit([
      record('a', { ...negative, text: '' }),
      record('b', { ...negative, text: '' }),
    ]);
    expect(findings.find(({ code }) => code === 'silence-credited')?.claimedPoints).toBe(4);
  });

  it('keeps failed requests out of the score and says what it could be', () => {
    const records = Array.from({ length: 10 }, (_, index) =>
      record(`t${index}`, index < 8 ? {} : { error: 'fetch failed', calls: [], claimedPoints: 0 }),
    );
    const result = audit(records);
    expect(result.claimed).toMatchObject({ proportion: 0.8, answeredOnly: 1, bounds: { low: 0.8, high: 1 } });
    expect(result.failed).toEqual(['t8', 't9']);
    expect(result.registered).toMatchObject({ proportion: null, bounds: { low: 0.8, high: 1 } });
    expect(result.publishedAnswered.bounds).toEqual({ low: 0.8, high: 1 });
    expect(result.published.proportion).toBe(0.8);
  });

  it('judges no schema and no write without definitions, and says so', () => {
    const result = audit([record('a', { calls: [call('read_thread', { forum: 'garden', number: '12' })] })], {
      schemas: false,
    });
    expect(result.registered).toBeNull();
    expect(result.executable).toBeNull();
    expect(result.safe).toBeNull();
    expect(result.routing.proportion).toBe(1);
    expect(result.findings.map(({ code }) => code)).toEqual(['coerced-arguments']);
    expect(result.notJudged.join(' ')).toMatch(/no tool definitions.*no argument is declared/s);
  });

  it('has no abstention without the text: silence may stand behind it', () => {
    const result = audit([record('a'), record('b', { ...negative, text: null })], { without: ['text'] });
    expect(result.registered).toMatchObject({ proportion: null, bounds: { low: 0.5, high: 1 } });
    expect(result.findings).toEqual([]);
    expect(result.notJudged.join(' ')).toContain('do not hold what the model wrote');
  });

  it('has no claim unless every record claims points', () => {
    expect(audit([record('a'), record('b', { claimedPoints: null })]).claimed).toBeNull();
    const silent = audit([record('b', { ...negative, text: '', claimedPoints: null })]);
    expect(silent.findings.find(({ code }) => code === 'silence-credited')?.claimedPoints).toBeNull();
  });

  it('gives a second reading half the routing point', () => {
    const other = { macro: 'close_old_threads', arguments: { forum: { equals: 'garden' } } } as const;
    const result = audit([
      record('a', { alternative: other, calls: [call('close_old_threads', { forum: 'garden' })] }),
    ]);
    expect(result.registered?.proportion).toBe(0.75);
    expect(result.published.proportion).toBe(0.75);
  });

  it('reads the reason why a reply ended', () => {
    const cut = audit([record('a', { ...negative, text: 'I would', finishReason: 'max_tokens' })]);
    expect(cut.registered?.proportion).toBe(0);
    expect(
      audit([record('a', { ...negative, text: 'No.', finishReason: 'end_turn' })]).registered?.proportion,
    ).toBe(1);
  });
});
