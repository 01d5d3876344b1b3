import type { Config } from '../domain/config.ts';
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { Toolset } from '../domain/toolset.ts';
import type { InspectParameter, InspectTool } from './inspect-log-schema.ts';

/** The macros on offer as Inspect's tools; with a hidden schema as the model saw them, without their arguments. */
export function inspectTools({ macros }: Toolset, schema: Config['schema']): InspectTool[] {
  return macros.map(({ name, intent, modelSchema }) => {
    const shown = schema === 'shown' ? modelSchema : {};
    return {
      name,
      description: intent,
      parameters: {
        type: 'object' as const,
        properties: properties(shown['properties']) ?? {},
        required: strings(shown['required']) ?? [],
        additionalProperties: false,
      },
    };
  });
}

function properties(schemas: Json | undefined): Record<string, InspectParameter> | undefined {
  if (!isJsonObject(schemas)) return undefined;
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) =>
      isJsonObject(schema) ? [[name, parameter(schema)]] : [],
    ),
  );
}

function parameter(schema: JsonObject): InspectParameter {
  const { type, description, items } = schema;
  const fields = {
    type: typeof type === 'string' ? type : undefined,
    description: typeof description === 'string' ? description : undefined,
    default: schema['default'] ?? null,
    enum: Array.isArray(schema['enum']) ? (schema['enum'] as readonly Json[]) : undefined,
    items: isJsonObject(items) ? parameter(items) : undefined,
    properties: properties(schema['properties']),
    required: strings(schema['required']),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as InspectParameter;
}

function strings(value: Json | undefined): string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}
