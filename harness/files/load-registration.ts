import { basename } from 'node:path';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Problem } from '../domain/harness-error.ts';
import { didYouMean } from '../domain/near-matches.ts';
import { type Registration, registrationSchema } from '../domain/registration.ts';
import { invalidFile } from './invalid-file.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Locate } from './schema-problems.ts';

/**
 * A registration in memory, checked: its form, that its file is named after its id, that cells and hypotheses are
 * there once, that each hypothesis compares two different registered cells, by a test that its metric allows, and
 * has a margin exactly if it is about non-inferiority. `corpus` in it is a folder relative to the project's root.
 *
 * @throws HarnessError with all problems of the file, each with line and column
 */
export async function loadRegistration(file: string): Promise<Registration> {
  const { value, locate } = await parseYamlFile(file, registrationSchema);
  const problems = [
    ...nameProblems(file, value, locate),
    ...repeated(
      value.cells.map(({ id }) => id),
      (index) => locate(['cells', index, 'id'], 'value'),
    ),
    ...repeated(
      value.cells.map(({ model, config, arm = null }) => canonicalJson({ model, config, arm })),
      (index) => locate(['cells', index], 'value'),
    ),
    ...repeated(
      value.hypotheses.map(({ id }) => id),
      (index) => locate(['hypotheses', index, 'id'], 'value'),
    ),
    ...hypothesisProblems(value, locate),
  ];
  if (problems.length > 0) throw invalidFile({ code: 'file-invalid', file, problems });
  return value;
}

function nameProblems(file: string, { id }: Registration, locate: Locate): Problem[] {
  const expected = `${id}.yaml`;
  return basename(file) === expected
    ? []
    : [{ where: locate(['id'], 'value'), found: `id ${id} in ${basename(file)}`, expected }];
}

function repeated(values: readonly string[], where: (index: number) => string): Problem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [{ where: where(index), found: `${value} a second time`, expected: 'each once' }],
  );
}

function hypothesisProblems({ cells, hypotheses }: Registration, locate: Locate): Problem[] {
  const known = cells.map(({ id }) => id);
  return hypotheses.flatMap((hypothesis, index) => {
    const at = (field: string): string => locate(['hypotheses', index, field], 'value');
    const unknown = (['left', 'right'] as const).flatMap((side): Problem[] => {
      const id = hypothesis[side];
      if (known.includes(id)) return [];
      return [
        {
          where: at(side),
          found: `cell ${JSON.stringify(id)}`,
          expected: `a registered cell${didYouMean(id, known)}`,
        },
      ];
    });
    const same: Problem[] =
      hypothesis.left === hypothesis.right
        ? [{ where: at('right'), found: `${hypothesis.right} on both sides`, expected: 'two cells' }]
        : [];
    return [...unknown, ...same, ...marginProblems(hypothesis, at), ...testProblems(hypothesis, at)];
  });
}

function marginProblems(
  { kind, margin, direction }: Registration['hypotheses'][number],
  at: (field: string) => string,
): Problem[] {
  if (kind === 'superiority') {
    return margin === undefined
      ? []
      : [{ where: at('margin'), found: 'a margin for superiority', expected: 'none' }];
  }
  return [
    ...(margin === undefined
      ? [{ where: at('kind'), found: 'non-inferiority without a margin', expected: 'a margin' }]
      : []),
    ...(direction === 'less'
      ? [{ where: at('direction'), found: 'less', expected: 'greater: left is not worse than right' }]
      : []),
  ];
}

/** Half points are neither right nor wrong: pairs of them can't be counted as discordant. */
function testProblems(
  { metric, test }: Registration['hypotheses'][number],
  at: (field: string) => string,
): Problem[] {
  const graded = metric === 'points' || metric === 'routing';
  return graded && test !== 'bootstrap'
    ? [{ where: at('test'), found: `${test} for ${metric}`, expected: 'bootstrap: a task can earn a part' }]
    : [];
}
