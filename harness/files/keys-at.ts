import type { z } from 'zod';

type Definition = {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly left?: z.ZodType;
  readonly right?: z.ZodType;
  readonly in?: z.ZodType;
  readonly getter?: () => z.ZodType;
};

/** The keys that a zod schema knows at a path; for a union, those of every variant. Empty where there are none. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const reached = path.reduce<z.ZodType[]>(
    (schemas, step) => schemas.flatMap((each) => down(each, step)),
    [schema],
  );
  return [...new Set(reached.flatMap(variants).flatMap((each) => Object.keys(definition(each).shape ?? {})))];
}

function definition(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

/** The schema itself, or what it wraps: every variant of a union, the inside of an optional. */
function variants(schema: z.ZodType): z.ZodType[] {
  const { options, innerType, left, right, in: input, getter } = definition(schema);
  const inside = [
    ...(options ?? []),
    ...[innerType, left, right, input, getter?.()].filter((each) => each !== undefined),
  ];
  return inside.length === 0 ? [schema] : inside.flatMap(variants);
}

function down(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  return variants(schema).flatMap((each) => {
    const { shape, element, items, valueType } = definition(each);
    const child =
      shape?.[String(step)] ?? element ?? (typeof step === 'number' ? items?.[step] : undefined) ?? valueType;
    return child === undefined ? [] : [child];
  });
}
