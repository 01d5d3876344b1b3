import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { ToolsetMacro } from '../../domain/toolset.ts';

/** The arguments that a macro's schema names, each with its own schema. */
export function argumentSchemas({ validatingSchema }: ToolsetMacro): Readonly<Record<string, JsonObject>> {
  const properties = validatingSchema['properties'];
  if (!isJsonObject(properties)) return {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) => (isJsonObject(schema) ? [[name, schema]] : [])),
  );
}

/** The arguments that a macro requires. */
export function requiredArguments({ validatingSchema }: ToolsetMacro): readonly string[] {
  const required = validatingSchema['required'];
  return Array.isArray(required) ? required.map(String) : [];
}
