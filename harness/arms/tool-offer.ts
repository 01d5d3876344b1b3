import type { ToolDefinition, Toolset } from '../domain/toolset.ts';
import { defineMacro } from '../macro/define-macro.ts';
import { toolDefinitions } from '../macro/tool-definitions.ts';
import { type OperationName, operationNames, operations } from '../surface/operations.ts';
import { type ClosingName, closingTools } from './closing-tools.ts';

/** Name of a tool of the loops: an operation of the surface, or a way to end the work. */
export type LoopTool = OperationName | ClosingName;

/** Every tool of the loops: all operations of the surface, then the ways to end the work. */
export const loopTools: readonly LoopTool[] = [...operationNames, 'answer', 'hand_over'];

const definitions = new Map<string, ToolDefinition>(
  toolDefinitions(
    {
      id: 'loops',
      macros: [...Object.entries(operations), ...Object.entries(closingTools)].map(
        ([name, { intent, input }]) => defineMacro({ name, intent, schema: input, writes: [] }),
      ),
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
