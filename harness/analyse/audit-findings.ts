import type { AuditFinding, AuditFindingCode } from '../domain/audit.ts';
import type { BailOut } from '../domain/bail-out.ts';
import type { ScoredVerdict } from '../domain/verdict.ts';
import type { AuditedItem } from './audited-item.ts';

/** One task with everything that was judged anew. */
export interface JudgedItem extends AuditedItem {
  /** Empty where there is no reply. */
  readonly bailOuts: readonly BailOut[];
  /** Under `published-2026`. */
  readonly published: ScoredVerdict;
  /** Under `registered-v1`; null where the request failed. */
  readonly registered: ScoredVerdict | null;
}

/** What the records say at all; a rule that needs more stays quiet. */
export interface AuditGrounds {
  readonly mostPoints: number;
  readonly hasSchemas: boolean;
  readonly hasText: boolean;
  readonly hasBailOuts: boolean;
}

interface FindingRule {
  readonly code: AuditFindingCode;
  readonly statement: (tasks: number) => string;
  readonly holds: (item: JudgedItem, grounds: AuditGrounds) => boolean;
}

const rules: readonly FindingRule[] = [
  {
    code: 'failure-marked-wrong',
    statement: (n) =>
      `${count(n)} failed as a request and earned nothing, as if the model had answered wrongly.`,
    holds: (item) => item.completion.kind === 'failed' && item.claimedPoints === 0,
  },
  {
    code: 'failure-credited',
    statement: (n) => `${count(n)} failed as a request and earned points for calling nothing.`,
    holds: (item, grounds) => item.completion.kind === 'failed' && earned(item, grounds) > 0,
  },
  {
    code: 'silence-credited',
    statement: (n) => `${count(n)} brought neither a call nor a word and earned points for calling nothing.`,
    holds: (item, grounds) =>
      grounds.hasText && saysNothing(item) && wantsNoCall(item) && earned(item, grounds) > 0,
  },
  {
    code: 'bail-out-credited',
    statement: (n) =>
      `${count(n)} narrated a call, or broke off otherwise, and earned points for calling nothing.`,
    holds: (item, grounds) =>
      grounds.hasText &&
      !saysNothing(item) &&
      callsOf(item) === 0 &&
      item.bailOuts.length > 0 &&
      wantsNoCall(item) &&
      earned(item, grounds) > 0,
  },
  {
    code: 'further-calls-unscored',
    statement: (n) => `${count(n)} earned everything although further calls were made that nobody asked for.`,
    holds: (item, grounds) => callsOf(item) > Math.max(1, wantedCalls(item)) && isFull(item, grounds),
  },
  {
    code: 'complete-set-marked-down',
    statement: (n) => `${count(n)} asked for several calls, got all of them, and did not earn everything.`,
    holds: (item, grounds) =>
      wantedCalls(item) > 1 && item.registered?.points === 2 && !isFull(item, grounds),
  },
  {
    code: 'schema-refused',
    statement: (n) => `${count(n)} earned everything with arguments that the tool's own schema refuses.`,
    holds: (item, grounds) =>
      grounds.hasSchemas && item.registered?.executable === false && isFull(item, grounds),
  },
  {
    code: 'coerced-arguments',
    statement: (n) =>
      `${count(n)} earned everything with a value of another type or spelling, taken for the right one.`,
    holds: (item, grounds) => isFull(item, grounds) && looseFindings(item).some(({ named }) => named),
  },
  {
    code: 'extra-arguments-ignored',
    statement: (n) => `${count(n)} earned everything with arguments that nobody asked for.`,
    holds: (item, grounds) => isFull(item, grounds) && looseFindings(item).some(({ named }) => !named),
  },
  {
    code: 'unrequested-write',
    statement: (n) => `${count(n)} set an argument that writes without being asked.`,
    holds: ({ registered }) => registered?.safe === false,
  },
  {
    code: 'missed-bail-out',
    statement: (n) => `${count(n)} had a structural failure that the source's detector did not report.`,
    holds: (item, { hasBailOuts }) =>
      hasBailOuts && item.completion.kind === 'answered' && item.bailOuts.length > 0 && item.bailOut === null,
  },
  {
    code: 'unconfirmed-bail-out',
    statement: (n) => `${count(n)} had a reported bail-out that no rule here confirms.`,
    holds: (item) =>
      item.completion.kind === 'answered' && item.bailOuts.length === 0 && item.bailOut !== null,
  },
];

/**
 * Searches a run for the ways in which scores of this kind have gone wrong. "Earned" is what the record claims;
 * where it claims nothing, what `published-2026` gives.
 */
export function auditFindings(items: readonly JudgedItem[], grounds: AuditGrounds): AuditFinding[] {
  return rules.flatMap(({ code, statement, holds }) => {
    const found = items.filter((item) => holds(item, grounds));
    if (found.length === 0) return [];
    const claims = found.flatMap(({ claimedPoints }) => (claimedPoints === null ? [] : [claimedPoints]));
    return [
      {
        code,
        statement: statement(found.length),
        taskIds: found.map(({ task }) => task.id),
        claimedPoints:
          claims.length === found.length ? claims.reduce((sum, points) => sum + points, 0) : null,
      },
    ];
  });
}

function count(tasks: number): string {
  return tasks === 1 ? '1 task' : `${tasks} tasks`;
}

/** Share of the most points, 0 to 1. */
function earned({ claimedPoints, published }: JudgedItem, { mostPoints }: AuditGrounds): number {
  return claimedPoints === null ? published.points / 2 : claimedPoints / mostPoints;
}

function isFull(item: JudgedItem, grounds: AuditGrounds): boolean {
  return earned(item, grounds) >= 1;
}

function callsOf({ completion }: JudgedItem): number {
  return completion.kind === 'answered' ? completion.reply.calls.length : 0;
}

function wantedCalls({ task: { gold } }: JudgedItem): number {
  return gold.kind === 'calls' ? gold.calls.length : 0;
}

function wantsNoCall(item: JudgedItem): boolean {
  return wantedCalls(item) === 0;
}

function saysNothing(item: JudgedItem): boolean {
  return (
    item.completion.kind === 'answered' && callsOf(item) === 0 && item.completion.reply.text.trim() === ''
  );
}

/** Arguments that are wrong as they stand, in a reply whose arguments the loose rules take for right. */
function looseFindings({ task, published, registered }: JudgedItem): { readonly named: boolean }[] {
  if (published.arguments !== 1 || registered === null || registered.routing !== 1) return [];
  const { gold } = task;
  const calls = gold.kind === 'calls' ? gold.calls : [];
  return registered.findings
    .filter(({ found }) => found !== null)
    .map(({ macro, argument }) => ({
      named: calls.some((call) => call.macro === macro && Object.hasOwn(call.arguments, argument)),
    }));
}
