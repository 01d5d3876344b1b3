import { HarnessError } from '../domain/harness-error.ts';
import type { Toolset } from '../domain/toolset.ts';
import type { Macro } from './define-macro.ts';
import { lintToolset } from './lint-toolset.ts';

/**
 * Puts macros on offer, in the order given.
 *
 * @throws HarnessError `toolset-not-portable` with every finding: no macro, a name used twice, a macro's own findings
 */
export function toToolset(id: string, macros: readonly Macro[]): Toolset {
  const toolset: Toolset = { id, macros: [...macros] };
  const problems = lintToolset(toolset);
  if (problems.length > 0) {
    throw new HarnessError({
      code: 'toolset-not-portable',
      message: `toolset ${id} can't be offered as it is`,
      fix: 'Change its macros as listed.',
      problems,
    });
  }
  return toolset;
}
