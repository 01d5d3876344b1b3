/** Runs nobody made, over the real corpus and through the real scorer: to see and measure a report with many cells. */
import type { ReportSource } from '../harness/analyse/build-report-input.ts';
import type { TaskOutcome } from '../harness/analyse/task-outcome.ts';
import type { Answer } from '../harness/backends/baselines/answer.ts';
import { readableGold } from '../harness/backends/baselines/readable-gold.ts';
import type { Workspace } from '../harness/cli/workspace.ts';
import type { Attempt } from '../harness/domain/attempt.ts';
import type { Cell } from '../harness/domain/cell.ts';
import type { Reply } from '../harness/domain/reply.ts';
import { type SeededRandom, seededRandom } from '../harness/domain/seeded-random.ts';
import type { Judge } from '../harness/store/judge.ts';

/** The run of a cell that answers like the gold, but for a share of the tasks, which differs by the cell's factors. */
export function madeUpRun(options: {
  readonly workspace: Workspace;
  readonly judge: Judge;
  readonly cell: Cell;
  readonly number: number;
  /** The server goes away after so many tasks; null: it does not. */
  readonly diesAfter: number | null;
}): ReportSource {
  const { workspace, judge, cell, number, diesAfter } = options;
  const { corpus, parts, registration } = workspace;
  const golds = readableGold(corpus.tasks);
  const random = seededRandom(number);
  const skill = skillOf(cell);
  const startedAt = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
  const id = `${startedAt.replace(/[-:]|\.\d+/g, '')}-${cell.model.id}-${String(number).padStart(6, '0')}`;
  const asked = diesAfter === null ? corpus.tasks : corpus.tasks.slice(0, diesAfter);
  const attempts = asked.map((task, position): Attempt => {
    const gold = golds.get(task.id) ?? { text: '', calls: [] };
    // The same tasks are hard for every cell, as they are for models.
    const difficulty = seededRandom(position * 7_919)();
    const isRight = difficulty + 0.25 * (random() - 0.5) < skill;
    const reply = replyOf(isRight ? gold : spoilt(gold, random), isRight, random);
    const prompt = `${corpus.systemPrompt}\n${JSON.stringify(corpus.toolset.macros)}\nUser: ${task.prompt}\nCall:`;
    return {
      runId: id,
      taskId: task.id,
      position,
      tryNumber: 1,
      startedAt,
      completion: { kind: 'answered', request: { prompt }, response: {}, reply },
    };
  });
  return {
    record: {
      id,
      startedAt,
      standing: 'exploratory',
      standingReasons: ['Made up, to try the report.'],
      cell,
      registrationId: registration.id,
      registeredCellId: null,
      lockHash: null,
      parts,
      sources: { harness: '0'.repeat(64), commit: null, dirty: null },
      taskOrder: corpus.tasks.map((task) => task.id),
      retry: registration.retry,
      backend: { name: 'made up', fileBytes: 8_000_000 * (cell.config.quantisation === 'f16' ? 2 : 1) },
      machine: { processor: 'none' },
      preflight: [],
    },
    state: diesAfter === null ? 'complete' : 'aborted',
    standing: 'exploratory',
    failedAttempts: 0,
    attempts,
    outcomes: new Map(
      attempts.map((attempt): [string, TaskOutcome] => [
        attempt.taskId,
        {
          ...judge.judge(attempt),
          timing: attempt.completion.kind === 'answered' ? attempt.completion.reply : null,
        },
      ]),
    ),
    warmUps: [],
  };
}

function skillOf({ config }: Cell): number {
  const shown = config.schema === 'shown' ? 0.62 : 0.18;
  const weights = { f16: 0.03, q4_0: -0.05 }[config.quantisation ?? ''] ?? 0;
  return shown + weights + (config.decoding === 'constrained' ? 0.14 : 0);
}

/** A wrong answer: another argument, one too few, one text for two, nothing at all, or a call told in words. */
function spoilt(gold: Answer, random: SeededRandom): Answer {
  const [first, ...more] = gold.calls;
  if (first === undefined) return { text: '', calls: [{ macro: 'triage_issue', arguments: { number: 1 } }] };
  const { owner, repo, ...others } = first.arguments;
  const kinds: readonly Answer['calls'][] = [
    [{ ...first, arguments: { ...first.arguments, number: 99, verbose: true } }, ...more],
    [{ ...first, arguments: { ...others } }],
    [{ ...first, arguments: { ...others, owner: `${owner}/${repo}` } }],
    [{ ...first, macro: 'summarize_open_issues' }],
    [{ ...first, arguments: { ...first.arguments, apply: true } }],
    [],
  ];
  const calls = kinds[Math.floor(random() * kinds.length)] ?? [];
  return {
    text: calls.length > 0 ? '' : `I will call ${first.macro} with ${JSON.stringify(others)}.`,
    calls,
  };
}

function replyOf({ text, calls }: Answer, isRight: boolean, random: SeededRandom): Reply {
  const written = calls.map((call) => ({ name: call.macro, argumentsText: JSON.stringify(call.arguments) }));
  const whole = [text, ...written.map((call) => `${call.name} ${call.argumentsText}`)].join('\n').trim();
  return {
    text: whole,
    calls: written,
    callsReadBy: 'dialect',
    finishReason: 'stop',
    finishRaw: 'stop',
    tokenIds: null,
    promptTokens: 900,
    cachedPromptTokens: 850,
    replyTokens: 30,
    totalMs: 40 + 40 * random(),
    loadMs: null,
    promptMs: 10,
    generationMs: 30,
    logProbabilities: [
      { token: whole, logProbability: Math.log((isRight ? 0.5 : 0.25) + 0.5 * random()), alternatives: [] },
    ],
    serverParseError: null,
  };
}
