import type { Interval } from './interval.ts';
import type { Measure } from './measure.ts';

/** What an audit of an external run can find, a closed list. */
export const auditFindingCodes = [
  'failure-marked-wrong',
  'failure-credited',
  'silence-credited',
  'bail-out-credited',
  'further-calls-unscored',
  'complete-set-marked-down',
  'schema-refused',
  'coerced-arguments',
  'extra-arguments-ignored',
  'unrequested-write',
  'missed-bail-out',
  'unconfirmed-bail-out',
] as const;

export type AuditFindingCode = (typeof auditFindingCodes)[number];

/** One way in which a score is not what it seems, with every task it rests on. */
export interface AuditFinding {
  readonly code: AuditFindingCode;
  /** One sentence: what happened. */
  readonly statement: string;
  readonly taskIds: readonly string[];
  /** Points that the claim gives to these tasks; null where the records claim none. */
  readonly claimedPoints: number | null;
}

/** What a run is claimed to have scored. Proportions are 0 to 1. */
export interface ClaimedScore {
  readonly points: number;
  readonly mostPoints: number;
  readonly proportion: number;
  /** The claim over the answered tasks alone; null if none is. */
  readonly answeredOnly: number | null;
  /** What it could be if every task without an answer were wrong, and if every one were right; null if none is. */
  readonly bounds: Interval | null;
}

/** An external run, judged again. Plain JSON data. */
export interface Audit {
  readonly title: string;
  readonly tasks: number;
  /** Ids of the tasks whose request failed. */
  readonly failed: readonly string[];
  /** null where not every record claims points. */
  readonly claimed: ClaimedScore | null;
  /** The score by the rules of `published-2026`, failures graded as those rules do. */
  readonly published: Measure;
  /** The same rules over answers only: bounds while a request failed. */
  readonly publishedAnswered: Measure;
  /** The score under `registered-v1`; null where it can't be judged. */
  readonly registered: Measure | null;
  /** Routing alone under `registered-v1`; it needs no schema. */
  readonly routing: Measure;
  /** null where no tool definitions are at hand. */
  readonly executable: Measure | null;
  /** null where no write arguments are declared. */
  readonly safe: Measure | null;
  readonly findings: readonly AuditFinding[];
  /** What the records do not allow to judge, one sentence each. */
  readonly notJudged: readonly string[];
}
