import { findingInWords } from '../gate/finding-in-words.ts';
import { githubAnnotation } from '../gate/github-annotation.ts';
import type { GateResult } from '../gate/open-gate.ts';
import { shownText } from '../gate/plain-text.ts';
import { percent } from './percent.ts';
import { shownPath } from './shown-path.ts';
import { textTable } from './text-table.ts';
import type { WrittenSuggestion } from './write-suggestions.ts';

/** What the gate found, for a terminal. */
export function gateText(result: GateResult, color: { bold(text: string): string }): string[] {
  const { logs, turns, uncoveredTurns, findings, coveredByHand } = result;
  return [
    ...logs.flatMap(({ file, form, lines, tornLine }) => [
      `${shownText(file, 200)}: ${form === null ? 'empty' : form.title}, ${lines} ${lines === 1 ? 'line' : 'lines'}`,
      ...(tornLine === null
        ? []
        : [`  line ${tornLine} broke off and was left out: the log is still being written, or was cut`]),
    ]),
    '',
    ...findings.flatMap((finding, index) => {
      const [head = '', ...rest] = findingInWords(finding, index + 1);
      return [color.bold(head), ...rest, ''];
    }),
    ...(result.workflows > findings.length
      ? [`… and ${result.workflows - findings.length} more workflows; --limit shows more`, '']
      : []),
    ...coveredByHand.map(
      ({ macro, turns: count, places }) =>
        `${macro} covers what ${count} ${count === 1 ? 'turn' : 'turns'} did by hand, as at ${shownText(places[0]?.file ?? '', 200)}:${places[0]?.line}`,
    ),
    ...(coveredByHand.length === 0 ? [] : ['']),
    ...graduationText(result),
    uncoveredTurns === 0
      ? `${turns} turns; none did by hand what no macro covers.`
      : `${uncoveredTurns} of ${turns} turns made three or more raw calls for a workflow that no macro covers.`,
  ];
}

/** One warning for each turn that no macro covers, as far as its place is kept. */
export function gateAnnotations(result: GateResult): string[] {
  return result.findings.flatMap(({ group, suggestion }) =>
    group.places.map(({ file, line, callCount }) =>
      githubAnnotation({
        file: shownPath(file),
        line,
        title: `No macro covers this: ${suggestion.name}`,
        message: `${callCount} raw tool calls (${group.steps.map(({ tool }) => tool).join(', ')}). Seen ${group.turns} ${group.turns === 1 ? 'time' : 'times'}. Suggested macro: ${suggestion.intent}`,
      }),
    ),
  );
}

/** What `--write` did. */
export function writtenText(written: readonly WrittenSuggestion[]): string[] {
  const isAny = written.some(({ files }) => files.length > 0);
  return [
    ...written.flatMap(({ files, inTheWay, openSteps }) => [
      ...files.map((file) => `wrote    ${shownPath(file)}`),
      ...(inTheWay === null ? [] : [`kept     ${shownPath(inTheWay)}, which was there: nothing written`]),
      ...(files.length > 0 && openSteps.length > 0
        ? [`         still to write: ${openSteps.join(', ')}`]
        : []),
    ]),
    ...(isAny ? ['         Then: `pnpm fix`, a line in programs.ts, and `pnpm bench macro test`.'] : []),
  ];
}

function graduationText({ graduation }: GateResult): string[] {
  if (graduation.length === 0) return [];
  const table = textTable({
    head: ['week', 'turns that did something', 'carried by a macro', 'share'],
    words: 1,
    rows: graduation.map(({ week, turns, carried, share }) => [
      week ?? 'no time',
      String(turns),
      String(carried),
      `${percent(share)}%`,
    ]),
  });
  return [...table.split('\n'), ''];
}
