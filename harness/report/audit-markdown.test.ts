import { describe, expect, it } from 'vitest';
import type { Audit } from '../domain/audit.ts';
import { auditMarkdown } from './audit-markdown.ts';

const all = {
  sum: 9,
  tasks: 10,
  answered: 10,
  proportion: 0.9,
  interval: { low: 0.6, high: 0.98, method: 'wilson' },
  bounds: null,
} as const;
const some = {
  sum: 8,
  tasks: 10,
  answered: 9,
  proportion: null,
  interval: null,
  bounds: { low: 0.8, high: 0.9 },
} as const;

function audit(fields: Partial<Audit> = {}): Audit {
  return {
    title: 'Forum | runs',
    tasks: 10,
    failed: ['t9'],
    claimed: {
      points: 17,
      mostPoints: 20,
      proportion: 0.85,
      answeredOnly: 0.944,
      bounds: { low: 0.85, high: 0.95 },
    },
    published: all,
    publishedAnswered: some,
    registered: some,
    routing: some,
    executable: null,
    safe: null,
    findings: [
      { code: 'silence-credited', statement: '2 tasks said nothing.', taskIds: ['a', 'b'], claimedPoints: 4 },
    ],
    notJudged: ['Writes: none are declared.'],
    ...fields,
  };
}

describe('auditMarkdown', () => {
  it('puts the claim beside what was recomputed, with bounds', () => {
    const text = auditMarkdown(audit());
    expect(text).toContain('## Audit of Forum \\| runs (imported)');
    expect(text).toContain(
      '| claimed | 85.0% (17 of 20); 94.4% of the answered tasks alone | between 85.0% (all wrong) and 95.0% (all right) |',
    );
    expect(text).toContain(
      '| recomputed, published-2026 | 90.0% (60.0% to 98.0%) | between 80.0% (all wrong) and 90.0% (all right) |',
    );
    expect(text).toContain("| recomputed, registered-v1 | no figure: 1 of 10 tasks can't be judged |");
    expect(text).toContain('| executable | not judged | – |');
  });

  it('names every task of a finding and what was not judged', () => {
    const text = auditMarkdown(audit());
    expect(text).toContain(
      '**silence-credited**: 2 tasks said nothing. The claim gives them 4 points. Tasks: ` a `, ` b `.',
    );
    expect(text).toContain('- Writes: none are declared.');
  });

  it('says where there is nothing', () => {
    const text = auditMarkdown(audit({ claimed: null, findings: [], notJudged: [], failed: [] }));
    expect(text).toContain('| claimed | no claim | – |');
    expect(text).toContain('None.');
    expect(text).toContain('Nothing was left out.');
  });
});
