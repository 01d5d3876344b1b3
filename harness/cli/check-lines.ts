import type { CheckResult } from '../domain/check-result.ts';
import { visibleText } from '../domain/visible-text.ts';
import type { Printer } from './printer.ts';

/** One line a check: mark, title, reason; with `explain` also what it proves, its fix and its evidence. */
export function checkLines(
  results: readonly CheckResult[],
  { color, explain }: { readonly color: Printer['color']; readonly explain: boolean },
): string[] {
  const marks = { pass: color.green('✓'), fail: color.red('✗'), unknown: color.yellow('?') };
  return results.flatMap(({ title, proves, result, reason, evidence, fix }) => {
    const line = visibleText(`${title.padEnd(20)} ${reason}`);
    const advice = fix === null || result === 'pass' ? [] : [visibleText(`${' '.repeat(23)}${fix}`)];
    const details = explain
      ? [`  proves: ${proves}`, ...visibleText(JSON.stringify(evidence, null, 2)).split('\n'), '']
      : [];
    return [`${marks[result]} ${line}`, ...advice, ...details.map((each) => `    ${each}`)];
  });
}
