import type { z } from 'zod';
import type { ArgumentType } from './argument-type.ts';
import { fieldType } from './field-type.ts';
import { quoted } from './source-literal.ts';

/** The zod schema of an argument, as source. */
export function zodOf(type: ArgumentType): string {
  switch (type.kind) {
    case 'boolean':
      return 'z.boolean()';
    case 'integer':
      return type.minimum === null ? 'z.int()' : `z.int().min(${type.minimum})`;
    case 'number':
      return 'z.number()';
    case 'enum':
      return `z.enum([${type.values.map(quoted).join(', ')}])`;
    case 'string':
      return 'z.string().min(1)';
    case 'list':
      return `z.array(${zodOf(type.item)})`;
    default:
      return type satisfies never;
  }
}

/** The zod schema of an operation's input, without its finer rules, as source. */
export function zodOfField(field: z.ZodType): string {
  const type = fieldType(field);
  switch (type.kind) {
    case 'enum':
      return zodOf(type);
    case 'number':
      return 'z.int().min(1)';
    case 'boolean':
      return 'z.boolean()';
    case 'list':
      return `z.array(${zodOfField(type.item)})`;
    default:
      return 'z.string().min(1)';
  }
}
