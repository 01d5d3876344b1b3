import type { GateResult } from '../gate/open-gate.ts';
import type { WrittenSuggestion } from './write-suggestions.ts';

const placesInJson = 100;

/** What the gate found, as `--json` prints it. Values from logs are cut and masked where they are read. */
export function gateJson(result: GateResult, written: readonly WrittenSuggestion[]): object {
  return {
    logs: result.logs.map(({ file, form, lines, tornLine }) => ({
      file,
      form: form?.id ?? null,
      lines,
      tornLine,
    })),
    turns: result.turns,
    uncoveredTurns: result.uncoveredTurns,
    workflows: result.workflows,
    findings: result.findings.map(({ group, suggestion }) => ({
      shape: group.shape,
      turns: group.turns,
      sessions: group.sessions.size,
      stepsSaved: group.stepsSaved,
      places: group.places.slice(0, placesInJson),
      suggestion,
    })),
    coveredByHand: result.coveredByHand,
    graduation: result.graduation,
    written,
  };
}
