import type { Toolset } from '../domain/toolset.ts';

/** A toolset as a file of tool definitions, which `loadToolDefinitions` reads back as the same toolset. */
export function toolDefinitionsText({ macros }: Toolset): string {
  const tools = macros.map(({ name, intent, validatingSchema, writes }) => ({
    name,
    description: intent,
    ...(writes.length === 0 ? {} : { writes }),
    parameters: validatingSchema,
  }));
  return `${JSON.stringify(tools, null, 2)}\n`;
}
