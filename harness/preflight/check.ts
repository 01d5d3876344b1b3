import type { Inspector } from '../backends/inspector.ts';
import type { Cell } from '../domain/cell.ts';
import type { CheckResult } from '../domain/check-result.ts';
import type { Task } from '../domain/task.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import type { MachineState } from './machine-state.ts';
import type { Observations } from './observe.ts';

/** What every check looks at. What costs a request is asked once and shared, in `observed`. */
export interface Look {
  readonly cell: Cell;
  /** The toolset with its argument schemas, whatever the config makes of them: what the model ought to see. */
  readonly tools: readonly ToolDefinition[];
  /** The toolset as the config sends it: without argument schemas if they are hidden. */
  readonly sent: readonly ToolDefinition[];
  readonly systemPrompt: string;
  /** All tasks of the corpus. */
  readonly tasks: readonly Pick<Task, 'id' | 'prompt'>[];
  readonly inspector: Inspector;
  readonly observed: Observations;
  readonly machine: MachineState;
}

/** A check's finding, before its name is put to it. */
export type Finding = Pick<CheckResult, 'result' | 'reason' | 'evidence' | 'fix'>;

/** One check: its words, and how it finds out. */
export interface Check extends Pick<CheckResult, 'name' | 'title' | 'proves'> {
  run(look: Look): Promise<Finding>;
}
