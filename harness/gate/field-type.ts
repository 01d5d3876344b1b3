import { z } from 'zod';
import type { ArgumentType } from './argument-type.ts';

/** What an input or an output of an operation is, as far as an encoded step has to know. */
export type FieldType =
  | { readonly kind: 'string' | 'number' | 'boolean' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: z.ZodType }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, z.ZodType>> }
  | { readonly kind: 'other' };

/** The type of a schema, without defaults and `null`. */
export function fieldType(schema: z.ZodType): FieldType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return fieldType(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodEnum) return { kind: 'enum', values: schema.options.map(String) };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodArray) return { kind: 'list', item: schema.element as z.ZodType };
  if (schema instanceof z.ZodObject)
    return { kind: 'object', fields: schema.shape as Record<string, z.ZodType> };
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return { kind: 'string' };
  return { kind: 'other' };
}

/** The type that an argument must have to be handed to an input; null if its values do not fit. */
export function fittingType(type: ArgumentType, field: FieldType): ArgumentType | null {
  switch (field.kind) {
    case 'enum':
      return type.kind === 'string' || type.kind === 'enum' ? { kind: 'enum', values: field.values } : null;
    case 'string':
      return type.kind === 'string' || type.kind === 'enum' ? type : null;
    case 'number':
      return type.kind === 'integer' || type.kind === 'number' ? type : null;
    case 'boolean':
      return type.kind === 'boolean' ? type : null;
    case 'list': {
      const item = type.kind === 'list' ? fittingType(type.item, fieldType(field.item)) : null;
      return item === null ? null : { kind: 'list', item };
    }
    default:
      return null;
  }
}
