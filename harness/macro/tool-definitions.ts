import type { SchemaVisibility } from '../domain/config.ts';
import type { ToolDefinition, Toolset } from '../domain/toolset.ts';

/**
 * A toolset as chat templates and chat endpoints take it. `hidden` replaces every argument schema by
 * `{type: object}` on purpose: the model sees names and intents and has to guess the arguments.
 */
export function toolDefinitions(toolset: Toolset, visibility: SchemaVisibility): ToolDefinition[] {
  return toolset.macros.map((macro) => ({
    type: 'function',
    function: {
      name: macro.name,
      description: macro.intent,
      parameters: visibility === 'shown' ? macro.modelSchema : { type: 'object' },
    },
  }));
}
