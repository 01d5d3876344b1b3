import { z } from 'zod';
import type { Problem } from '../domain/harness-error.ts';
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import { didYouMean } from '../domain/near-matches.ts';
import type { Toolset, ToolsetMacro } from '../domain/toolset.ts';
import { toModelSchema } from '../macro/model-schema.ts';
import { invalidFile } from './invalid-file.ts';
import { parseJsonFile } from './parse-json-file.ts';

const jsonObject = z.record(z.string(), z.json()).transform((value) => value as JsonObject);

/** Open objects: a definition of some other stack may say more than concerns us. */
const plainTool = z.object({
  name: z.string().min(1),
  description: z.string().min(1),
  parameters: jsonObject.optional(),
  inputSchema: jsonObject.optional(),
  input_schema: jsonObject.optional(),
  /** Ours: arguments that change the world. */
  writes: z.array(z.string().min(1)).optional(),
});
const wrappedTool = z.object({ type: z.literal('function').optional(), function: plainTool });
const toolList = z.array(z.union([wrappedTool, plainTool])).min(1);
const toolsFile = z.union([toolList, z.object({ tools: toolList })]);

/**
 * Reads a JSON file of tool definitions: a list, or an object with the list `tools`, of OpenAI's form
 * (`{type: function, function: {name, description, parameters}}`) or of MCP's and Anthropic's (`inputSchema`,
 * `input_schema`). The schemas stay as they are; the model-facing ones are rendered from them.
 *
 * @param options.writes arguments that change the world, by tool; they replace what a tool says itself under `writes`
 * @throws HarnessError `file-invalid` with all problems: a schema without arguments that is open to anything, a name
 *   that stands twice, a write argument that is not there; and what reading a JSON file throws
 */
export async function loadToolDefinitions(
  file: string,
  options: { readonly id: string; readonly writes?: Readonly<Record<string, readonly string[]>> },
): Promise<Toolset> {
  const content = await parseJsonFile(file, toolsFile);
  const tools = (Array.isArray(content) ? content : content.tools).map((tool) =>
    'function' in tool ? tool.function : tool,
  );
  const writes = {
    ...Object.fromEntries(
      tools.flatMap((tool) => (tool.writes === undefined ? [] : [[tool.name, tool.writes]])),
    ),
    ...options.writes,
  };
  const macros = tools.map((tool): ToolsetMacro => {
    const { $schema: _, ...schema } = (tool.parameters ??
      tool.inputSchema ??
      tool.input_schema ??
      {}) as Record<string, Json>;
    const { name, description } = tool;
    return {
      name,
      intent: description,
      validatingSchema: schema,
      modelSchema: toModelSchema(schema),
      writes: [...(writes[name] ?? [])],
    };
  });
  const problems = [...toolProblems(file, macros), ...writeProblems(file, macros, writes)];
  if (problems.length > 0) throw invalidFile({ code: 'file-invalid', file, problems });
  return { id: options.id, macros };
}

function toolProblems(file: string, macros: readonly ToolsetMacro[]): Problem[] {
  return macros.flatMap(({ name, validatingSchema }, index) => {
    const where = `${file}, tool ${index + 1} (${name})`;
    const twice = macros.findIndex((other) => other.name === name) !== index;
    const isClosed = validatingSchema['additionalProperties'] === false;
    const isPermissive = !isJsonObject(validatingSchema['properties']) && !isClosed;
    return [
      ...(twice ? [{ where, found: `${name} twice`, expected: 'each tool once' }] : []),
      ...(isPermissive
        ? [
            {
              where,
              found: 'a schema that allows anything',
              expected:
                'the arguments under `properties`, or `additionalProperties: false` where there are none',
            },
          ]
        : []),
    ];
  });
}

function writeProblems(
  file: string,
  macros: readonly ToolsetMacro[],
  writes: Readonly<Record<string, readonly string[]>>,
): Problem[] {
  return Object.entries(writes).flatMap(([tool, names]) => {
    const macro = macros.find(({ name }) => name === tool);
    if (macro === undefined) {
      const near = didYouMean(
        tool,
        macros.map(({ name }) => name),
      );
      return [
        {
          where: file,
          found: `no tool ${tool}, which is said to write${near}`,
          expected: 'a tool of the file',
        },
      ];
    }
    const { properties } = macro.validatingSchema;
    const known = isJsonObject(properties) ? Object.keys(properties) : [];
    return names
      .filter((name) => !known.includes(name))
      .map((name) => ({
        where: file,
        found: `no argument ${name} of ${tool}, which is said to write${didYouMean(name, known)}`,
        expected: `one of ${known.join(', ')}`,
      }));
  });
}
