import type { OperationName } from '../surface/operations.ts';
import type { Workflow } from './workflow-of-turn.ts';

/** A macro, as far as the gate has to know it. */
export interface KnownMacro {
  readonly name: string;
  /** The operations that its program may use. */
  readonly capabilities: readonly OperationName[];
}

/**
 * The macro that covers a workflow: every call is an operation that the macro declares. Of several, the one that
 * declares least beyond them; null if none does.
 */
export function coverWorkflow(workflow: Workflow, macros: readonly KnownMacro[]): string | null {
  const used = new Set(workflow.calls.map(({ operation }) => operation));
  if (used.size === 0 || used.has(null)) return null;
  const covering = macros
    .filter(({ capabilities }) => [...used].every((each) => each !== null && capabilities.includes(each)))
    .sort(
      (left, right) =>
        left.capabilities.length - right.capabilities.length || (left.name < right.name ? -1 : 1),
    );
  return covering[0]?.name ?? null;
}
