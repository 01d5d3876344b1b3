import type { Problem } from '../domain/harness-error.ts';
import type { Toolset } from '../domain/toolset.ts';
import { lintMacro } from './lint-macro.ts';

/** Everything that is wrong with a toolset, all macros at once; also for one that was read from a file. */
export function lintToolset(toolset: Toolset): Problem[] {
  const names = toolset.macros.map((macro) => macro.name);
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  return [
    ...(names.length === 0 ? [{ where: toolset.id, found: 'no macro', expected: 'at least one' }] : []),
    ...twice.map((name) => ({ where: toolset.id, found: `${name} twice`, expected: 'unique names' })),
    ...toolset.macros.flatMap(lintMacro),
  ];
}
