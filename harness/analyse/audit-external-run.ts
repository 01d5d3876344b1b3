import type { Audit, ClaimedScore } from '../domain/audit.ts';
import type { BailOut } from '../domain/bail-out.ts';
import type { ExternalField } from '../domain/external-run.ts';
import type { AnalysisSettings, Measure } from '../domain/measure.ts';
import type { Reply } from '../domain/reply.ts';
import type { Toolset } from '../domain/toolset.ts';
import { createScorer, type Scorer } from '../score/create-scorer.ts';
import { auditFindings, type JudgedItem } from './audit-findings.ts';
import type { AuditedItem } from './audited-item.ts';
import { measure } from './measure.ts';
import { stillUnknown } from './still-unknown.ts';

/** Finds the structural failures of a reply, given the names of the macros on offer. */
export type Detect = (reply: Reply, offered: readonly string[]) => readonly BailOut[];

/**
 * Audits a run that was executed and scored elsewhere: the claimed score beside the ones recomputed from its records,
 * bounds without the tasks that have no answer, and every way in which the claim credits what is no right answer.
 *
 * @param options.toolset null if no tool definitions are at hand: then schemas and writes can't be judged
 * @param options.recorded the columns that the records have; what rests on others is listed as not judged
 * @throws HarnessError `schema-not-compiled`
 */
export function auditExternalRun(options: {
  readonly title: string;
  readonly items: readonly AuditedItem[];
  readonly toolset: Toolset | null;
  readonly recorded: readonly ExternalField[];
  readonly mostPoints: number;
  readonly detect: Detect;
  readonly settings: AnalysisSettings;
}): Audit {
  const { title, items, toolset, recorded, mostPoints, settings } = options;
  const offered = toolset ?? namesAlone(items);
  const scorer = createScorer(offered);
  const names = offered.macros.map(({ name }) => name);
  const judged = items.map((item) =>
    judge(item, { scorer, detect: (reply) => options.detect(reply, names) }),
  );
  const hasText = recorded.includes('text');
  const hasWrites = toolset?.macros.some(({ writes }) => writes.length > 0) === true;
  const over = (valueOf: (item: JudgedItem) => number | null): Measure =>
    measure(
      judged.map((item) => ({ bucket: item.task.bucket, value: valueOf(item) })),
      settings,
    );
  /** Without the text, calling nothing may be an abstention or silence. */
  const judgeable = (item: JudgedItem) =>
    item.registered !== null && (hasText || item.task.gold.kind === 'calls' || madeCalls(item));
  return {
    title,
    tasks: items.length,
    failed: judged.flatMap(({ task, completion }) => (completion.kind === 'failed' ? [task.id] : [])),
    claimed: claimedScore(items, mostPoints),
    published: over(({ published }) => published.points / 2),
    publishedAnswered: over(({ published, registered }) =>
      registered === null ? null : published.points / 2,
    ),
    registered:
      toolset === null ? null : over((item) => (judgeable(item) ? (item.registered?.points ?? 0) / 2 : null)),
    routing: over((item) => (judgeable(item) ? (item.registered?.routing ?? 0) : null)),
    executable: toolset === null ? null : over(({ registered }) => flag(registered?.executable)),
    safe: hasWrites ? over(({ registered }) => flag(registered?.safe)) : null,
    findings: auditFindings(judged, {
      mostPoints,
      hasSchemas: toolset !== null,
      hasText,
      hasBailOuts: recorded.includes('bailOut'),
    }),
    notJudged: stillUnknown({ recorded, hasSchemas: toolset !== null, hasWrites }),
  };
}

function judge(
  item: AuditedItem,
  { scorer, detect }: { readonly scorer: Scorer; readonly detect: (reply: Reply) => readonly BailOut[] },
): JudgedItem {
  const { task, completion } = item;
  if (completion.kind === 'failed') {
    const { failure } = completion;
    const published = scorer.scoreFailure({ task, failure, profile: 'published-2026' });
    if (published.kind !== 'scored') throw new Error('published-2026 grades every request');
    return { ...item, bailOuts: [], published, registered: null };
  }
  const { reply } = completion;
  const bailOuts = detect(reply);
  return {
    ...item,
    bailOuts,
    published: scorer.score({ task, reply, bailOuts, profile: 'published-2026' }),
    registered: scorer.score({ task, reply, bailOuts, profile: 'registered-v1' }),
  };
}

/** A toolset of names without rules, for what can be judged without definitions. */
function namesAlone(items: readonly AuditedItem[]): Toolset {
  const names = items.flatMap(({ task, completion }) => [
    ...(task.gold.kind === 'calls' ? task.gold.calls.map(({ macro }) => macro) : []),
    ...(completion.kind === 'answered' ? completion.reply.calls.map(({ name }) => name) : []),
  ]);
  const schema = { type: 'object' };
  return {
    id: 'names-alone',
    macros: [...new Set(names)]
      .sort()
      .map((name) => ({ name, intent: name, validatingSchema: schema, modelSchema: schema, writes: [] })),
  };
}

function claimedScore(items: readonly AuditedItem[], mostPointsATask: number): ClaimedScore | null {
  const claims = items.flatMap(({ claimedPoints, completion }) =>
    claimedPoints === null ? [] : [{ points: claimedPoints, answered: completion.kind === 'answered' }],
  );
  if (claims.length < items.length || claims.length === 0) return null;
  const answered = claims.filter((claim) => claim.answered);
  const sum = (list: typeof claims) => list.reduce((total, { points }) => total + points, 0);
  const mostPoints = items.length * mostPointsATask;
  const failed = claims.length - answered.length;
  return {
    points: sum(claims),
    mostPoints,
    proportion: sum(claims) / mostPoints,
    answeredOnly: answered.length === 0 ? null : sum(answered) / (answered.length * mostPointsATask),
    bounds:
      failed === 0
        ? null
        : {
            low: sum(answered) / mostPoints,
            high: (sum(answered) + failed * mostPointsATask) / mostPoints,
          },
  };
}

function madeCalls({ completion }: JudgedItem): boolean {
  return completion.kind === 'answered' && completion.reply.calls.length > 0;
}

function flag(value: boolean | undefined): number | null {
  return value === undefined ? null : Number(value);
}
