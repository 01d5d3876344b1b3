import type { ArgumentSlip, SlippedArgument } from '../domain/argument-slip.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { GoldValue } from '../domain/gold.ts';
import { isJsonObject, type Json } from '../domain/json.ts';
import type { Task } from '../domain/task.ts';
import type { Toolset } from '../domain/toolset.ts';
import type { ArgumentFinding } from '../domain/verdict.ts';
import type { Outcomes } from './task-outcome.ts';

/** Every argument that went wrong in a run, in corpus order, and how: the scorer's findings in more words. */
export function slippedArguments(options: {
  readonly tasks: readonly Task[];
  readonly outcomes: Outcomes;
  readonly toolset: Toolset;
}): SlippedArgument[] {
  const { tasks, outcomes, toolset } = options;
  return tasks.flatMap((task) => {
    const verdict = outcomes.get(task.id)?.verdict;
    if (verdict?.kind !== 'scored') return [];
    return verdict.findings.map((finding) => ({
      taskId: task.id,
      macro: finding.macro,
      argument: finding.argument,
      slip: slipOf({ finding, task, toolset }),
    }));
  });
}

function slipOf(options: {
  readonly finding: ArgumentFinding;
  readonly task: Task;
  readonly toolset: Toolset;
}): ArgumentSlip {
  const { finding, task, toolset } = options;
  const { macro, argument, problem } = finding;
  if (problem === 'invented-name' || problem === 'not-asked-for') return problem;
  const found = foundValue(finding);
  const fallback = defaultOf(toolset, macro, argument);
  if (fallback !== undefined && (found === undefined || canonicalJson(found) === canonicalJson(fallback))) {
    return 'default-instead';
  }
  if (typeof found === 'string' && isUnsplit(found, wantedValues(task, macro, argument))) return 'not-split';
  return problem;
}

/** What stood there; undefined if nothing did, or if the finding holds only the beginning of it. */
function foundValue({ found }: ArgumentFinding): Json | undefined {
  if (found === null) return undefined;
  try {
    return JSON.parse(found) as Json;
  } catch {
    return found;
  }
}

function defaultOf(toolset: Toolset, macro: string, argument: string): Json | undefined {
  const schema = toolset.macros.find(({ name }) => name === macro)?.validatingSchema['properties'];
  const property = isJsonObject(schema) ? schema[argument] : undefined;
  return isJsonObject(property) ? property['default'] : undefined;
}

/** The values that the gold accepts for an argument, of every call of the macro and of the second reading too. */
function wantedValues({ gold, alternative }: Task, macro: string, argument: string): Json[] {
  const golds = alternative === undefined ? [gold] : [gold, alternative.gold];
  return golds
    .flatMap((one) => (one.kind === 'calls' ? one.calls : []))
    .filter((call) => call.macro === macro)
    .flatMap((call) => literals(call.arguments[argument]));
}

function literals(value: GoldValue | undefined): Json[] {
  if (value === undefined) return [];
  if ('equals' in value) return [value.equals];
  return 'oneOf' in value ? [...value.oneOf] : [];
}

/** Whether a text is more than a wanted text and holds it between separators, or every member of a wanted list. */
function isUnsplit(found: string, wanted: readonly Json[]): boolean {
  const words = found.split(/[\s,;/#@:|[\]"']+/).filter((word) => word !== '');
  const holds = (value: Json) => words.includes(String(value));
  return wanted.some((value) => {
    if (Array.isArray(value)) return value.length > 0 && value.every(holds);
    const isPart = typeof value === 'string' || typeof value === 'number';
    return isPart && words.length > 1 && holds(value);
  });
}
