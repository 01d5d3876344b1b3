import { isJsonObject, type Json } from '../domain/json.ts';

/** A value that is no object and no list, with the way to it: `items[3].head.sha`. */
export interface Leaf {
  readonly path: string;
  readonly value: null | boolean | number | string;
}

/** Every text, number, truth value and null in a JSON value. */
export function leafValues(json: Json): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (value: Json, path: string) => {
    if (Array.isArray(value)) {
      value.forEach((each, index) => visit(each, `${path}[${index}]`));
    } else if (isJsonObject(value)) {
      for (const [key, each] of Object.entries(value)) visit(each, path === '' ? key : `${path}.${key}`);
    } else {
      leaves.push({ path, value: value as Leaf['value'] });
    }
  };
  visit(json, '');
  return leaves;
}
