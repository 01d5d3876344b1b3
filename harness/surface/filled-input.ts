import type { JsonObject } from '../domain/json.ts';
import { type OperationName, operations } from './operations.ts';
import { SurfaceFailure } from './surface-failure.ts';

/**
 * The input of an operation with its defaults.
 *
 * @throws SurfaceFailure `input-invalid` with everything that its schema refuses
 */
export function filledInput<Name extends OperationName>(
  operation: Name,
  given: unknown,
): { readonly owner: string; readonly repo: string } & JsonObject {
  const parsed = operations[operation].input.safeParse(given);
  if (parsed.success) return parsed.data as { readonly owner: string; readonly repo: string } & JsonObject;
  const message = parsed.error.issues
    .map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`)
    .join('; ');
  throw new SurfaceFailure({ code: 'input-invalid', operation, message });
}
