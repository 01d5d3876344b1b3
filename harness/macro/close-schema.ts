import { isJsonObject, type Json } from '../domain/json.ts';

/** Closes every object of a JSON Schema (`additionalProperties: false`), and sorts its properties and required names. */
export function closeSchema(json: Json): Json {
  if (Array.isArray(json)) return json.map(closeSchema);
  if (!isJsonObject(json)) return json;
  const closed: Record<string, Json> = {};
  for (const [key, value] of Object.entries(json)) {
    if (key === 'properties' && isJsonObject(value)) {
      const names = Object.keys(value).sort();
      closed[key] = Object.fromEntries(names.map((name) => [name, closeSchema(value[name] ?? null)]));
    } else if (key === 'required' && Array.isArray(value)) closed[key] = [...value].sort();
    else if (key === 'default' || key === 'enum' || key === 'const') closed[key] = value;
    else closed[key] = closeSchema(value);
  }
  if (json['type'] === 'object') closed['additionalProperties'] = false;
  return closed;
}
