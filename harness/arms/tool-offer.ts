import type { ToolDefinition, Toolset } from '../domain/toolset.ts';
import { defineMacro } from '../macro/define-macro.ts';
import { toolDefinitions } from '../macro/tool-definitions.ts';
import { type OperationName, operations } from '../surface/operations.ts';
import { type ClosingName, closingTools } from './closing-tools.ts';

/**
 * The primitives of the loops: what the programs of the eight macros are made of, no more and no less, so that both
 * sides have the same building blocks.
 */
export const primitives = [
  'get_repository',
  'get_issue',
  'list_issues',
  'list_comments',
  'list_labels',
  'get_pull_request',
  'list_pull_request_files',
  'list_reviews',
  'list_checks',
  'list_commits',
  'compare_commits',
  'get_file',
  'get_workflow_run',
  'list_workflow_jobs',
  'get_job_log',
  'close_issue',
  'rerun_workflow',
] as const satisfies readonly OperationName[];

/** Name of a tool of the loops: a primitive, or a way to end the work. */
export type LoopTool = (typeof primitives)[number] | ClosingName;

/** Every tool of the loops: the primitives, then the ways to end the work. */
export const loopTools: readonly LoopTool[] = [...primitives, 'answer', 'hand_over'];

const definitions = new Map<string, ToolDefinition>(
  toolDefinitions(
    {
      id: 'loops',
      macros: [
        ...primitives.map((name) => [name, operations[name]] as const),
        ...Object.entries(closingTools),
      ].map(([name, { intent, input }]) => defineMacro({ name, intent, schema: input, writes: [] })),
    },
    'shown',
  ).map((tool) => [tool.function.name, tool]),
);

/** Tool definitions of loop tools, in the order given. */
export function loopOffer(names: readonly LoopTool[]): ToolDefinition[] {
  return names.flatMap((name) => definitions.get(name) ?? []);
}

/** What the arm `route` offers: the macros of a toolset, and the way to hand over. */
export function routeOffer(toolset: Toolset): ToolDefinition[] {
  return [...toolDefinitions(toolset, 'shown'), ...loopOffer(['hand_over'])];
}
