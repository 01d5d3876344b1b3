import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';

/** What a serving stack can do wrong while it answers with status 200; a closed list. */
export const servingFaults = [
  'drops the tools',
  'replaces schemas by {type: object}',
  'renames an argument',
  'truncates from the front',
  'ignores the temperature',
  'ignores the context size',
  'doubles the first token',
  'swaps the weights meanwhile',
  'restarts meanwhile',
  'parses calls wrongly',
  'serves another quantisation than its name says',
] as const;

export type ServingFault = (typeof servingFaults)[number];

/** The tools of a request as a faulty server hands them on. */
export function toolsUnder(fault: ServingFault | null, tools: Json | undefined): Json {
  if (!Array.isArray(tools) || fault === 'drops the tools') return [];
  if (fault === 'replaces schemas by {type: object}')
    return tools.map((tool) => withParameters(tool, () => ({ type: 'object' })));
  if (fault === 'renames an argument') return tools.map((tool) => withParameters(tool, renamedFirst));
  return tools;
}

function withParameters(tool: Json, change: (parameters: JsonObject) => JsonObject): Json {
  const its = isJsonObject(tool) ? tool['function'] : null;
  const parameters = isJsonObject(its) ? its['parameters'] : null;
  if (!isJsonObject(tool) || !isJsonObject(its) || !isJsonObject(parameters)) return tool;
  return { ...tool, function: { ...its, parameters: change(parameters) } };
}

function renamedFirst(parameters: JsonObject): JsonObject {
  const properties = parameters['properties'];
  if (!isJsonObject(properties)) return parameters;
  const renamed = Object.entries(properties).map(([name, schema], index) =>
    index === 0 ? [`the_${name}`, schema] : [name, schema],
  );
  return { ...parameters, properties: Object.fromEntries(renamed) as JsonObject };
}

/** Token ids as a faulty server evaluates them. */
export function idsUnder(
  fault: ServingFault | null,
  ids: readonly number[],
  limit: number,
): readonly number[] {
  const cut = fault === 'truncates from the front' || fault === 'ignores the context size';
  if (cut && ids.length > limit) return ids.slice(-limit);
  return fault === 'doubles the first token' ? [ids[0] ?? 0, ...ids] : ids;
}
