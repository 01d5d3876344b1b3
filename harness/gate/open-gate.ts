import { assembleTurns } from './assemble-turns.ts';
import { coverWorkflow, type KnownMacro } from './cover-workflow.ts';
import { countGraduation, type GraduationWeek, rawCallLimit } from './graduation.ts';
import { createLogReader, type LogLine, type LogOutcome } from './read-log.ts';
import { type MacroSuggestion, suggestMacro } from './suggest-macro.ts';
import type { Turn } from './turn.ts';
import { addToGroup, emptyGroup, type TurnPlace, type WorkflowGroup } from './workflow-group.ts';
import { workflowOfTurn } from './workflow-of-turn.ts';

/** A workflow that agents do by hand, and the macro that would do it. */
export interface GateFinding {
  readonly group: WorkflowGroup;
  readonly suggestion: MacroSuggestion;
}

/** Turns that did by hand what a macro covers. */
export interface CoveredByHand {
  readonly macro: string;
  readonly turns: number;
  /** The first few. */
  readonly places: readonly TurnPlace[];
}

/** What the gate found in all logs. */
export interface GateResult {
  readonly logs: readonly LogOutcome[];
  readonly turns: number;
  /** Turns with three or more raw calls for a workflow that no macro covers: the gate fails if there is one. */
  readonly uncoveredTurns: number;
  /** Most valuable first: times seen × steps saved. */
  readonly findings: readonly GateFinding[];
  /** Workflows in all, also those for which no suggestion was asked. */
  readonly workflows: number;
  readonly coveredByHand: readonly CoveredByHand[];
  readonly graduation: readonly GraduationWeek[];
}

/** Takes logs line by line. */
export interface Gate {
  /** Begins a log; its lines follow, then `end`. */
  log(file: string): { line(line: LogLine): void; end(): LogOutcome };
  /** After all logs. Suggestions are made for the most valuable findings, at most so many. */
  result(options: { readonly suggestions: number }): GateResult;
}

const handPlaces = 20;
/** Turns kept whole for fixtures; beyond it, only of workflows that were seen again. */
const exampleBudget = 3000;

/** Opens a gate that knows these macros. */
export function openGate(options: { readonly macros: readonly KnownMacro[] }): Gate {
  const { macros } = options;
  const macroNames = new Set(macros.map(({ name }) => name));
  const groups = new Map<string, WorkflowGroup>();
  const byHand = new Map<string, { turns: number; places: TurnPlace[] }>();
  const graduation = countGraduation();
  const logs: LogOutcome[] = [];
  let turns = 0;
  let uncoveredTurns = 0;
  let examples = 0;

  const take = (turn: Turn) => {
    turns += 1;
    graduation.add(turn);
    if (turn.callCount < rawCallLimit) return;
    const workflow = workflowOfTurn(turn);
    const macro = coverWorkflow(workflow, macros);
    if (macro !== null) {
      const known = byHand.get(macro) ?? { turns: 0, places: [] };
      byHand.set(macro, known);
      known.turns += 1;
      const { file, line, session, request, callCount } = turn;
      if (known.places.length < handPlaces) known.places.push({ file, line, session, request, callCount });
      return;
    }
    uncoveredTurns += 1;
    const group = groups.get(workflow.shape) ?? emptyGroup(workflow);
    groups.set(workflow.shape, group);
    addToGroup(group, turn, workflow);
    examples += 1;
    if (examples < exampleBudget) return;
    for (const each of groups.values()) if (each.turns === 1 && each !== group) each.examples = [];
    examples = 0;
  };

  return {
    log(file) {
      const reader = createLogReader(file);
      const assembly = assembleTurns({ file, macroNames });
      return {
        line(line) {
          for (const event of reader.read(line)) assembly.add(event).forEach(take);
        },
        end() {
          assembly.end().forEach(take);
          const outcome = reader.end();
          logs.push(outcome);
          return outcome;
        },
      };
    },
    result({ suggestions }) {
      const taken = new Set(macroNames);
      const findings = [...groups.values()]
        .sort(byValue)
        .slice(0, suggestions)
        .map((group) => {
          const suggestion = suggestMacro(group, taken);
          taken.add(suggestion.name);
          return { group, suggestion };
        });
      return {
        logs,
        turns,
        uncoveredTurns,
        findings,
        workflows: groups.size,
        coveredByHand: [...byHand]
          .map(([macro, found]) => ({ macro, ...found }))
          .sort((left, right) => right.turns - left.turns || (left.macro < right.macro ? -1 : 1)),
        graduation: graduation.weeks(),
      };
    },
  };
}

function byValue(left: WorkflowGroup, right: WorkflowGroup): number {
  return (
    right.stepsSaved - left.stepsSaved || right.turns - left.turns || (left.shape < right.shape ? -1 : 1)
  );
}
