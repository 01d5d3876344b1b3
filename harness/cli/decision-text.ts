import { probability, signed } from '../analyse/decision-in-words.ts';
import type { Decision, Deviation } from '../domain/decision.ts';
import type { RegisteredDecisions } from './decide-registered.ts';
import { inWords } from './frozen-rules.ts';
import { textTable } from './text-table.ts';

/** Decisions and deviations for the terminal. Exploratory runs stand in the list of deviations and in no table. */
export function decisionText(found: RegisteredDecisions, exclusions: readonly string[]): string {
  const { registrationId, lockHash, rules, aside, deviations } = found;
  const disqualifying = deviations.filter(({ disqualifies }) => disqualifies);
  const others = deviations.filter(({ disqualifies, kind }) => !disqualifies && kind !== 'never-run');
  return [
    lockHash === null
      ? `${registrationId} is not frozen: nothing can be decided.`
      : `${registrationId}, lock ${lockHash}`,
    ...rules.flatMap(({ rule, reason, decisions }) => [
      '',
      `Confirmatory, judged by ${inWords(rule)}${reason === null ? '' : ` (${reason})`}`,
      '',
      decisionTable(decisions),
      '',
      ...decisions.map(({ statement }) => statement),
    ]),
    ...(aside.length === 0
      ? []
      : ['', 'Rules without decisions of their own', ...aside.map(({ statement }) => `- ${statement}`)]),
    ...section('Departures that keep a run from deciding', disqualifying),
    ...section('Also found', others),
    ...neverRun(deviations),
    ...(exclusions.length === 0
      ? []
      : [
          '',
          'Registered exclusions in words, for a reader to check',
          ...exclusions.map((text) => `- ${text}`),
        ]),
  ].join('\n');
}

function decisionTable(decisions: readonly Decision[]): string {
  return textTable({
    head: ['', 'decision', 'left − right', 'interval', 'p', 'corrected', 'could show'],
    words: 2,
    rows: decisions.map(({ hypothesis, outcome, difference, interval, p, adjustedP, smallestShowable }) => [
      hypothesis.id,
      outcome,
      difference === null ? '–' : signed(difference),
      interval === null ? '–' : `${signed(interval.low)} to ${signed(interval.high)}`,
      probability(p),
      probability(adjustedP),
      smallestShowable === null ? '–' : smallestShowable.toFixed(3),
    ]),
  });
}

function section(title: string, deviations: readonly Deviation[]): string[] {
  return deviations.length === 0 ? [] : ['', title, ...alike(deviations)];
}

/** What was found of several runs in the same words is said once, with their names behind it. */
function alike(deviations: readonly Deviation[]): string[] {
  const runs = new Map<string, string[]>();
  for (const { kind, runId, statement } of deviations) {
    const lead = `${runId ?? ''}: `;
    const ofRun = runId !== null && statement.startsWith(lead);
    const words = `${kind}: ${ofRun ? statement.slice(lead.length) : statement}`;
    runs.set(words, [...(runs.get(words) ?? []), ...(ofRun ? [runId] : [])]);
  }
  return [...runs].map(([words, ids]) =>
    ids.length === 0 ? `- ${words}` : `- ${words} (${ids.join(', ')})`,
  );
}

/** Registered cells without a registered run, in one list: each alone would bury what else was found. */
function neverRun(deviations: readonly Deviation[]): string[] {
  const cells = deviations.flatMap(({ kind, cellId }) => (kind === 'never-run' ? [`- ${cellId}`] : []));
  return cells.length === 0 ? [] : ['', `Registered and never run as registered: ${cells.length}`, ...cells];
}
