import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BailOutCode } from '../domain/bail-out.ts';
import type { Gold, GoldCall } from '../domain/gold.ts';
import type { Json } from '../domain/json.ts';
import { scorerProfiles } from '../domain/verdict.ts';
import { callingReply, sampleReply } from '../testing/sample-reply.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { createScorer } from './create-scorer.ts';

const scorer = createScorer(sampleToolset);

interface Call {
  readonly name: string;
  readonly arguments: { readonly [name: string]: Json };
}

const calls: fc.Arbitrary<Call> = fc.oneof(
  fc.record({
    name: fc.constant('read_thread'),
    arguments: fc.record(
      {
        forum: fc.constantFrom('garden', 'kitchen'),
        number: fc.integer({ min: 1, max: 3 }),
        order: fc.constantFrom('newest', 'oldest'),
      },
      { requiredKeys: ['forum', 'number'] },
    ),
  }),
  fc.record({
    name: fc.constant('close_old_threads'),
    arguments: fc.record(
      {
        forum: fc.constantFrom('garden', 'kitchen'),
        days: fc.constantFrom(7, 30),
        apply: fc.boolean(),
      },
      { requiredKeys: ['forum'] },
    ),
  }),
);

/** The gold that asks for exactly this call. */
const goldOf = (call: Call): GoldCall => ({
  macro: call.name,
  arguments: Object.fromEntries(
    Object.entries(call.arguments).map(([name, value]) => [name, { equals: value }]),
  ),
});

const abstentions: readonly Gold[] = [
  { kind: 'no-call' },
  { kind: 'question', missing: ['number'], names: 'number' },
];

const golds: fc.Arbitrary<Gold> = fc.oneof(
  fc
    .record({ calls: fc.array(calls.map(goldOf), { minLength: 1, maxLength: 4 }), ordered: fc.boolean() })
    .map((gold): Gold => ({ kind: 'calls', ...gold })),
  fc.constantFrom(...abstentions),
);

const junkReplies = fc.record({
  text: fc.string(),
  calls: fc.array(
    fc.record({
      name: fc.oneof(
        fc.string(),
        fc.constantFrom('read_thread', 'close_old_threads', '__proto__', 'constructor'),
      ),
      argumentsText: fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom(
          '{"__proto__":{"forum":"garden"}}',
          '{"constructor":1,"toString":2,"forum":null}',
          '{"number":1e999}',
        ),
      ),
    }),
    { maxLength: 6 },
  ),
  finishReason: fc.constantFrom(
    'stop' as const,
    'length' as const,
    'tool-calls' as const,
    'unknown' as const,
  ),
});

describe('createScorer', () => {
  it('gives the calls of the gold everything', () => {
    fc.assert(
      fc.property(fc.array(calls, { minLength: 1, maxLength: 5 }), fc.boolean(), (wanted, ordered) => {
        const task = sampleTask({ gold: { kind: 'calls', calls: wanted.map(goldOf), ordered } });
        const verdict = scorer.score({
          task,
          reply: callingReply(...wanted),
          bailOuts: [],
          profile: 'registered-v1',
        });
        expect(verdict).toMatchObject({
          points: 2,
          strict: true,
          executable: true,
          safe: true,
          findings: [],
        });
      }),
    );
  });

  it('gives the same verdict for every order of the calls, where order does not count', () => {
    const cases = fc
      .tuple(fc.array(calls, { minLength: 1, maxLength: 4 }), fc.array(calls, { minLength: 1, maxLength: 5 }))
      .chain(([wanted, made]) =>
        fc.record({
          gold: fc.constant(wanted.map(goldOf)),
          made: fc.constant(made),
          shuffled: fc.shuffledSubarray(made, { minLength: made.length }),
        }),
      );
    fc.assert(
      fc.property(cases, ({ gold, made, shuffled }) => {
        const task = sampleTask({ gold: { kind: 'calls', calls: gold } });
        const verdicts = [made, shuffled].map((order) => {
          const { explanation: _, ...verdict } = scorer.score({
            task,
            reply: callingReply(...order),
            bailOuts: [],
            profile: 'registered-v1',
          });
          return verdict;
        });
        expect(verdicts[0]).toEqual(verdicts[1]);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on junk, and keeps its own rules', () => {
    fc.assert(
      fc.property(golds, junkReplies, fc.constantFrom(...scorerProfiles), (gold, junk, profile) => {
        const verdict = scorer.score({
          task: sampleTask({ gold }),
          reply: sampleReply(junk),
          bailOuts: [],
          profile,
        });
        expect(verdict.points).toBe(verdict.routing + verdict.arguments);
        if (verdict.strict) {
          expect(verdict).toMatchObject({ routing: 1, arguments: 1, executable: true, safe: true });
        }
        if (verdict.routing === 0) expect(verdict.arguments).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  it('gives no point to a bail-out where no call is wanted', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom<BailOutCode>('narrated-call', 'repetition', 'cut-off'),
        (text, code) => {
          const verdict = scorer.score({
            task: sampleTask({ gold: { kind: 'no-call' } }),
            reply: sampleReply({ text }),
            bailOuts: [{ code, ruleVersion: 1, source: { in: 'text' }, start: 0, end: 0, evidence: '' }],
            profile: 'registered-v1',
          });
          expect(verdict.points).toBe(0);
        },
      ),
    );
  });

  it('survives nesting, length and number without end, and keeps the verdict small', () => {
    const deep = `{"forum":${'['.repeat(60_000)}${']'.repeat(60_000)},"number":1}`;
    const wide = JSON.stringify(
      Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`argument${at}`, 'x'])),
    );
    const long = JSON.stringify({ forum: 'x'.repeat(2_000_000), number: 1 });
    for (const argumentsText of [deep, wide, long]) {
      const reply = sampleReply({ calls: [{ name: 'read_thread', argumentsText }] });
      for (const profile of scorerProfiles) {
        const verdict = scorer.score({ task: sampleTask(), reply, bailOuts: [], profile });
        expect(verdict.arguments).toBe(0);
        expect(JSON.stringify(verdict).length).toBeLessThan(20_000);
      }
    }
    const many = sampleReply({
      calls: Array.from({ length: 5_000 }, () => ({ name: 'n'.repeat(300), argumentsText: '{}' })),
    });
    const verdict = scorer.score({ task: sampleTask(), reply: many, bailOuts: [], profile: 'registered-v1' });
    expect(JSON.stringify(verdict).length).toBeLessThan(20_000);
  });
});
