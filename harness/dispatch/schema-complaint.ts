import type { z } from 'zod';

/** What a schema refuses, in one line: `number: expected a number, found "x"`. */
export function schemaComplaint(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
}
