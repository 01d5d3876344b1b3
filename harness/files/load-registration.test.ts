import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Registration } from '../domain/registration.ts';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { sampleModelsFile as modelsFile } from '../testing/sample-models-file.ts';
import { sampleConfig, sampleRegistration } from '../testing/sample-registration.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { loadRegistration } from './load-registration.ts';
import { registrationProblems } from './registration-problems.ts';

function written(registration: unknown, name = 'forum-v1.yaml'): string {
  return join(temporaryFolder({ [name]: stringify(registration, { aliasDuplicateObjects: false }) }), name);
}

const sample = sampleRegistration();
const hypothesis = sample.hypotheses[0] as Registration['hypotheses'][number];

describe('loadRegistration', () => {
  it('reads what keeps its rules', async () => {
    const registration = sampleRegistration({
      hypotheses: [
        hypothesis,
        { ...hypothesis, id: 'H2', kind: 'non-inferiority', margin: 0.05, test: 'newcombe' },
      ],
    });
    expect(await loadRegistration(written(registration))).toEqual(registration);
  });

  it('refuses cells and hypotheses that stand twice, unknown cells and wrong margins, all at once', async () => {
    const file = written(
      sampleRegistration({
        cells: [...sample.cells, { id: 'tiny-shown', model: 'tiny', config: sampleConfig }],
        hypotheses: [
          { ...hypothesis, right: 'tiny-hiden' },
          { ...hypothesis, right: 'tiny-shown', margin: 0.1 },
          { ...hypothesis, id: 'H3', kind: 'non-inferiority', direction: 'less' },
        ],
      }),
    );
    const error = await thrownError(() => loadRegistration(file));
    expect(error.problems.map(({ found }) => found)).toEqual([
      'tiny-shown a second time',
      expect.stringMatching(/"model":"tiny"} a second time$/),
      'H1 a second time',
      'cell "tiny-hiden"',
      'tiny-shown on both sides',
      'a margin for superiority',
      'non-inferiority without a margin',
      'less',
    ]);
    expect(error.problems[3]?.expected).toBe('a registered cell; did you mean "tiny-hidden"?');
    for (const { where } of error.problems) expect(where).toMatch(/forum-v1\.yaml:\d+:\d+$/);
  });

  it('refuses a test for right and wrong where a task can earn a part', async () => {
    const graded = { ...hypothesis, metric: 'points' } as const;
    const file = written(
      sampleRegistration({ hypotheses: [graded, { ...graded, id: 'H2', test: 'bootstrap' }] }),
    );
    const error = await thrownError(() => loadRegistration(file));
    expect(error.problems.map(({ found }) => found)).toEqual(['mcnemar-exact for points']);
  });

  it('refuses a file that is not named after its id', async () => {
    const error = await thrownError(() => loadRegistration(written(sample, 'other.yaml')));
    expect(error.problems[0]?.expected).toBe('forum-v1.yaml');
  });

  it('refuses a misspelt factor with its place', async () => {
    const { schema, ...rest } = sampleConfig;
    const file = written({
      ...sample,
      cells: [{ id: 'a', model: 'tiny', config: { ...rest, shema: schema } }],
    });
    const error = await thrownError(() => loadRegistration(file));
    expect(error.problems.map(({ expected }) => expected).join()).toContain('did you mean "schema"?');
  });
});

describe('registrationProblems', () => {
  const corpus = sampleCorpus();

  it('stays quiet where all fits', () => {
    expect(registrationProblems({ registration: sample, modelsFile, corpus })).toEqual([]);
  });

  it('names unknown models, quantisations, settings and buckets', () => {
    const registration = sampleRegistration({
      cells: [
        { id: 'a', model: 'tinny', config: sampleConfig },
        { id: 'b', model: 'tiny', config: { ...sampleConfig, quantisation: 'q8_0' } },
        { id: 'c', model: 'tiny', config: { ...sampleConfig, quantisation: 'q9' } },
        {
          id: 'd',
          model: 'tiny',
          config: { ...sampleConfig, samplingSettings: { ...sampleConfig.samplingSettings, seed: 2 } },
        },
        { id: 'e', model: 'tiny', config: { ...sampleConfig, sampling: 'warm' } },
      ],
      hypotheses: [{ ...hypothesis, buckets: ['no_macros'] }],
    });
    const problems = registrationProblems({ registration, modelsFile, corpus });
    expect(problems.map(({ where }) => where)).toEqual([
      'cell a',
      'cell b',
      'cell c',
      'cell d',
      'cell e',
      'hypothesis H1',
    ]);
    expect(problems[0]?.expected).toContain('did you mean "tiny"?');
    expect(problems[1]?.expected).toBe('null for q8_0, or one of f16');
  });
});
