import type { z } from 'zod';
import { fieldType } from './field-type.ts';

/** How a value is reached in the output of an operation. */
export interface ResolvedPath {
  /** Up to the list that is walked; empty for the output itself. null: no list is walked. */
  readonly list: readonly Step[] | null;
  /** From there, or from the output. */
  readonly rest: readonly Step[];
  readonly schema: z.ZodType;
  /** It can be absent: an entry of a list, or null. */
  readonly mayLack: boolean;
}

/** A key, or an index into a list. */
export type Step = string | number;

/** What GitHub's own API calls what the surface's records call otherwise. */
const otherNames: Readonly<Record<string, readonly string[]>> = { login: ['author'], id: ['id', 'number'] };

/**
 * Finds the value that stands at a path of a logged result (`items[].head.sha`) in the output of an operation: the same
 * path with names in camelCase, without wrappers that the operation has not (`items`, `data`). null if it is not there.
 */
export function resolvePath(output: z.ZodType, path: string): ResolvedPath | null {
  const steps = [...path.matchAll(/[^.[\]]+|\[\d*\]/g)].map(([step]): Step | null => {
    if (!step.startsWith('[')) return camelCase(step);
    return step === '[]' ? null : Number(step.slice(1, -1));
  });
  for (let skipped = 0; skipped < Math.max(1, steps.length); skipped += 1) {
    const found = follow(output, steps.slice(skipped));
    if (found !== null) return found;
    // Only names of wrappers are left out, never a place in a list.
    if (typeof steps[skipped] !== 'string') return null;
  }
  return null;
}

/** A name in camelCase. */
export function camelCase(name: string): string {
  return name.replace(/[_-]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

function follow(output: z.ZodType, steps: readonly (Step | null)[]): ResolvedPath | null {
  let schema = output;
  let list: Step[] | null = null;
  let walked: Step[] = [];
  let mayLack = false;
  for (const step of steps) {
    if (schema.safeParse(null).success) mayLack = true;
    const type = fieldType(schema);
    if (step === null || typeof step === 'number') {
      if (type.kind !== 'list' || (step === null && list !== null)) return null;
      schema = type.item;
      if (step === null) {
        // A list that may lack is not walked.
        if (mayLack) return null;
        list = walked;
        walked = [];
      } else {
        walked.push(step);
        mayLack = true;
      }
      continue;
    }
    if (type.kind !== 'object') return null;
    const name = [step, ...(otherNames[step] ?? [])].find((each) => Object.hasOwn(type.fields, each));
    const field = name === undefined ? undefined : type.fields[name];
    if (name === undefined || field === undefined) return null;
    schema = field;
    walked.push(name);
  }
  if (schema.safeParse(null).success) mayLack = true;
  return { list, rest: walked, schema, mayLack };
}
