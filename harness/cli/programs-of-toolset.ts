import type { MacroProgram } from '../dispatch/define-program.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { Toolset } from '../domain/toolset.ts';
import { programProblems } from '../handlers/program-problems.ts';
import { programs } from '../handlers/programs.ts';

/**
 * The programs of a toolset's macros.
 *
 * @throws HarnessError `programs-missing` if a macro has none, or one whose arguments are others than the toolset's
 */
export function programsOfToolset(toolset: Toolset): readonly MacroProgram[] {
  const problems = programProblems({ toolset, programs });
  if (problems.length > 0) {
    throw new HarnessError({
      code: 'programs-missing',
      message: `The macros of ${toolset.id} can't all be run.`,
      fix: 'Define a program for each in harness/handlers/, or use a corpus whose macros have one.',
      problems,
    });
  }
  const offered = new Set(toolset.macros.map(({ name }) => name));
  return programs.filter(({ macro }) => offered.has(macro));
}
